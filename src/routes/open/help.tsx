import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { CallUs } from '../../features/information/CallUs.tsx';
import { phoneHref } from '../../i18n/phone.ts';
import { Card } from '../../ui/content/Card.tsx';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

const { contact, links } = municipality;

/** Where help is: by phone first, for those who would rather talk. */
export function Component() {
  const { t } = useTranslation('settings');
  return (
    <Screen title={t('help.title')} lead={t('help.lead')}>
      <Card emphasis heading={t('help.call.heading')}>
        <CallUs />
      </Card>
      <Urgent />
      {(['mitid', 'mandate', 'reminders'] as const).map((topic) => (
        <section key={topic}>
          <h2>{t(`help.${topic}.heading`)}</h2>
          <p>{t(`help.${topic}.text`)}</p>
          <FunctionLink icon="open-in-new" href={linkOf[topic]}>
            {t(`help.${topic}.link`)}
          </FunctionLink>
        </section>
      ))}
    </Screen>
  );
}

function Urgent() {
  const { t } = useTranslation('settings');
  return (
    <section>
      <h2>{t('help.urgent.heading')}</h2>
      {(['emergency', 'doctor', 'nurse'] as const).map((whom) => (
        <div key={whom}>
          <p>{t(`help.urgent.${whom}`)}</p>
          <FunctionLink icon="phone" href={phoneHref(phoneOf[whom])}>
            {t(`help.urgent.${whom}Call`, { phone: phoneOf[whom] })}
          </FunctionLink>
        </div>
      ))}
    </section>
  );
}

const linkOf = { mitid: links.mitidHelp, mandate: links.digitalFuldmagt, reminders: links.nemSms };

const phoneOf = {
  emergency: contact.emergency,
  doctor: contact.outOfHoursDoctor,
  nurse: contact.acute.phone,
};
