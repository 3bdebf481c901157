import { useTranslation } from 'react-i18next';
import { videoIsOpen, type Appointment } from '../../domain/appointment/appointment.ts';
import { copenhagenDay, type Instant } from '../../domain/time.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

/** The way into a video visit, or when it opens. */
export function VideoAccess({ appointment, now }: { appointment: Appointment; now: Instant }) {
  const { t } = useTranslation(['appointments', 'common']);
  const { time, whenInWords } = useFormat();
  if (!appointment.video || now >= appointment.end) return null;
  const { opensAt, url } = appointment.video;
  if (videoIsOpen(appointment, now)) {
    if (url === null) {
      const { phone } = appointment.contact;
      return (
        <p>
          {t('detail.noLink')} <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
        </p>
      );
    }
    return (
      <div className="button-group no-print">
        <ButtonLink href={url} icon="videocam" target="_blank" rel="noopener noreferrer">
          {t('detail.join')}
        </ButtonLink>
        <p>{t('detail.isOpen')}</p>
      </div>
    );
  }
  const today = copenhagenDay(opensAt) === copenhagenDay(now);
  return (
    <p>
      {today
        ? t('detail.opens', { time: time(opensAt) })
        : t('detail.opensOn', { when: whenInWords(opensAt, now) })}
    </p>
  );
}
