import { useTranslation } from 'react-i18next';
import { videoIsOpen, type Appointment } from '../../domain/appointment/appointment.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { copenhagenDay, type Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface VideoAccessProps {
  citizen: Pick<Citizen, 'id' | 'relation'>;
  appointment: Appointment;
  now: Instant;
}

/** The way into a video visit, or when it opens; camera and sound can be tried at any time before. */
export function VideoAccess({ citizen, appointment, now }: VideoAccessProps) {
  const { t } = useTranslation('appointments');
  const { time, whenInWords } = useFormat();
  if (!appointment.video || now >= appointment.end) return null;
  const { opensAt } = appointment.video;
  const href = pathsOf(citizen).video(appointment.id);
  if (videoIsOpen(appointment, now)) {
    return (
      <div className="button-group no-print">
        <ButtonLink href={href} icon="videocam">
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
        : t('detail.opensOn', { when: whenInWords(opensAt, now) })}{' '}
      <Link href={href}>{t('detail.tryVideo')}</Link>
    </p>
  );
}
