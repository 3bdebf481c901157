import { useTranslation } from 'react-i18next';
import { failureKey } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Alert } from '../../ui/Alert.tsx';

interface IntentProblemProps {
  intent: { readonly error: Error | null; readonly unknown: boolean };
}

/** Why something was refused, or that nobody knows whether it was done. */
export function IntentProblem({ intent }: IntentProblemProps) {
  const { t } = useTranslation('problems');
  const problemText = useProblemText();
  if (intent.error === null) return null;
  return intent.unknown ? (
    <Alert variant="warning" role="alert" heading={t('unknownWrite.heading')}>
      {t('unknownWrite.text')}
    </Alert>
  ) : (
    <Alert variant="error" role="alert" heading={t('heading')}>
      {problemText(failureKey(intent.error))}
    </Alert>
  );
}
