import { useTranslation } from 'react-i18next';
import { failureKey } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Alert } from '../../ui/Alert.tsx';

/** Why something was refused. */
export function Refused({ error }: { error: Error }) {
  const { t } = useTranslation('problems');
  const problemText = useProblemText();
  return (
    <Alert variant="error" role="alert" heading={t('heading')}>
      {problemText(failureKey(error))}
    </Alert>
  );
}
