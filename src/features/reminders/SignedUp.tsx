import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import type { ReminderSettings } from '../../domain/messages/reminder.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';

/** Whether one is signed up to NemSMS, which only borger.dk can change. */
export function SignedUp({ signedUp }: Pick<ReminderSettings, 'signedUp'>) {
  const { t } = useTranslation('reminders');
  return (
    <>
      <Alert
        variant={signedUp === 'yes' ? 'success' : signedUp === 'no' ? 'warning' : 'info'}
        heading={t(`signedUp.${signedUp}`)}
      >
        {t(`signedUp.${signedUp}Text`)}
      </Alert>
      <p>
        <FunctionLink icon="open-in-new" href={municipality.links.nemSms}>
          {t(signedUp === 'yes' ? 'signedUp.change' : 'signedUp.signUp')}
        </FunctionLink>
      </p>
    </>
  );
}
