import { useTranslation } from 'react-i18next';
import { failureKey } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';

interface IntentProblemProps<Input> {
  intent: {
    readonly error: Error | null;
    readonly unknown: boolean;
    readonly input: Input | undefined;
    readonly send: (input: Input) => void;
  };
}

/** Why something was refused; or that nobody knows whether it was done, and the way to find out. */
export function IntentProblem<Input>({ intent }: IntentProblemProps<Input>) {
  const { t } = useTranslation(['problems', 'common']);
  const problemText = useProblemText();
  const { error, unknown, input } = intent;
  if (error === null) return null;
  if (!unknown || input === undefined) {
    return (
      <Alert variant="error" role="alert" heading={t('heading')}>
        {problemText(failureKey(error))}
      </Alert>
    );
  }
  return (
    <Alert variant="warning" role="alert" heading={t('unknownWrite.heading')}>
      <p className="alert-text">{t('unknownWrite.text')}</p>
      <Button
        onClick={() => {
          intent.send(input);
        }}
      >
        {t('common:tryAgain')}
      </Button>
    </Alert>
  );
}
