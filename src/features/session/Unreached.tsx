import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useProblemText, type ProblemKey } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** The municipality cannot be reached, and this device remembers nobody. */
export function Unreached({ why }: { why: ProblemKey }) {
  const { t } = useTranslation('common');
  const { revalidate, state } = useRevalidator();
  const problemText = useProblemText();
  const { phone } = municipality.contact.booking;
  return (
    <Screen
      title={t('unreached.title')}
      heading={t('unreached.heading')}
      lead={why === 'unreached' ? t('unreached.text') : problemText(why)}
    >
      <p>
        <a href={phoneHref(phone)}>{t('callUs', { phone })}</a>
      </p>
      <Button icon="sync" busy={state === 'loading'} onClick={() => void revalidate()}>
        {t('tryAgain')}
      </Button>
    </Screen>
  );
}
