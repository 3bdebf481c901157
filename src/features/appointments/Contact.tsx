import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';

/** Whom to ask about an appointment, and when they answer the phone. */
export function Contact({ contact }: Pick<Appointment, 'contact'>) {
  const { t } = useTranslation(['appointments', 'common']);
  const { text } = useFormat();
  return (
    <>
      {text(contact.unit)}
      <br />
      <a href={phoneHref(contact.phone)}>{t('common:callUs', { phone: contact.phone })}</a>
      <br />
      {t('detail.hours', { hours: text(contact.hours) })}
    </>
  );
}
