import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { dayFromWire } from '../../domain/time.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

const { name, contact, links, accessibilityStatement } = municipality;

/**
 * The statement that the web accessibility act asks for.
 *
 * @see https://www.was.digst.dk
 */
export function Component() {
  const { t } = useTranslation('settings');
  const { date } = useFormat();
  const { phone, form } = contact.accessibility;
  return (
    <Screen
      title={t('accessibility.title')}
      heading={t('accessibility.heading')}
      lead={t('accessibility.lead', { municipality: name })}
    >
      <h2>{t('accessibility.status.heading')}</h2>
      <p>{t('accessibility.status.text')}</p>
      <p>{t('accessibility.status.partly')}</p>
      <h2>{t('accessibility.tested.heading')}</h2>
      <ul>
        <li>{t('accessibility.tested.tools')}</li>
        <li>{t('accessibility.tested.keyboard')}</li>
        <li>{t('accessibility.tested.people')}</li>
      </ul>
      <h2>{t('accessibility.outside.heading')}</h2>
      <p>{t('accessibility.outside.text')}</p>
      <h2>{t('accessibility.contact.heading')}</h2>
      <p>{t('accessibility.contact.text')}</p>
      <div>
        <FunctionLink icon="phone" href={phoneHref(phone)}>
          {t('phone.call', { phone })}
        </FunctionLink>
      </div>
      <div>
        <FunctionLink icon="open-in-new" href={form}>
          {t('accessibility.contact.form')}
        </FunctionLink>
      </div>
      <h2>{t('accessibility.authority.heading')}</h2>
      <p>{t('accessibility.authority.text')}</p>
      <FunctionLink icon="open-in-new" href={links.accessibilityAuthority}>
        {t('accessibility.authority.link')}
      </FunctionLink>
      <p>
        {t('accessibility.evaluated', {
          date: date(dayFromWire(accessibilityStatement.evaluated)),
        })}
      </p>
    </Screen>
  );
}
