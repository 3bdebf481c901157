import { useTranslation } from 'react-i18next';
import {
  canCancel,
  canReschedule,
  type Appointment,
} from '../../domain/appointment/appointment.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

interface CannotChangeProps {
  citizen: Citizen;
  appointment: Appointment;
  what: 'move' | 'cancel';
  now: Instant;
}

/** In the place of a step towards a change that is not possible, or not any more: why, and a way on. */
export function CannotChange({ citizen, appointment, what, now }: CannotChangeProps) {
  const { t } = useTranslation(['standing', 'common']);
  const paths = pathsOf(citizen);
  const { id, status, serviceId: service, contact } = appointment;
  const words = useWhyNot(appointment, what, now);
  return (
    <>
      <Alert variant="info">{words}</Alert>
      <ButtonGroup>
        <ButtonLink href={paths.appointment(id)}>{t('seeIt')}</ButtonLink>
        {status === 'cancelled' && (
          <ButtonLink variant="secondary" href={paths.bookStep('mode', { service })}>
            {t('wasCancelled.again')}
          </ButtonLink>
        )}
      </ButtonGroup>
      <p>
        <a href={phoneHref(contact.phone)}>{t('common:callUs', { phone: contact.phone })}</a>
      </p>
    </>
  );
}

function useWhyNot(appointment: Appointment, what: 'move' | 'cancel', now: Instant): string {
  const { t } = useTranslation('standing');
  const { whenInWords } = useFormat();
  const { status, rescheduleUntil, cancelUntil, contact } = appointment;
  if (status === 'cancelled') return t('isCancelled');
  if (status === 'unknown') return t('unknown.text', { phone: contact.phone });
  const answer = what === 'move' ? canReschedule(appointment, now) : canCancel(appointment, now);
  const reason = answer.ok || answer.reason === 'not-booked' ? 'already-held' : answer.reason;
  const until = what === 'move' ? rescheduleUntil : cancelUntil;
  return t(`${what === 'move' ? 'cannotMove' : 'cannotCancel'}.${reason}`, {
    when: until === null ? '' : whenInWords(until, now),
    phone: contact.phone,
  });
}
