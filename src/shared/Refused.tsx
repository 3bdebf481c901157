import { useTranslation } from 'react-i18next';
import { failureKey } from '../api/wire/problem.ts';
import { useProblemText } from '../i18n/useProblemText.ts';
import { ResultAlert } from '../ui/feedback/ResultAlert.tsx';

/** Why something was refused. */
export function Refused({ error }: { error: Error }) {
  const { t } = useTranslation('problems');
  const problemText = useProblemText();
  return (
    <ResultAlert answer={error} variant="error" heading={t('heading')}>
      {problemText(failureKey(error))}
    </ResultAlert>
  );
}
