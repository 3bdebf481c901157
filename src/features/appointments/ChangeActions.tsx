import { useTranslation } from 'react-i18next';
import {
  canCancel,
  canReschedule,
  otherModes,
  type Appointment,
  type ChangeRefusal,
} from '../../domain/appointment.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface ChangeActionsProps {
  citizen: Citizen;
  appointment: Appointment;
  now: Instant;
}

/** Move, change the way of delivery, cancel: with the deadline in words, or why not any more. */
export function ChangeActions({ citizen, appointment, now }: ChangeActionsProps) {
  const { t } = useTranslation(['appointments', 'acting']);
  const { name } = useSpeaking(citizen);
  if (appointment.status !== 'booked' || now >= appointment.end) return null;
  return (
    <section aria-labelledby="change-appointment" className="no-print">
      <h2 id="change-appointment">{t('change.heading')}</h2>
      {may('act-on-appointments', citizen) ? (
        <Actions citizen={citizen} appointment={appointment} now={now} />
      ) : (
        <Alert variant="info">{t('acting:readOnlyWhy', { name })}</Alert>
      )}
    </section>
  );
}

function Actions({ citizen, appointment, now }: ChangeActionsProps) {
  const { t } = useTranslation('appointments');
  const words = useDeadlineWords(appointment, now);
  const paths = pathsOf(citizen);
  const { serviceId: service, mode, id: moving } = appointment;
  const moves = canReschedule(appointment, now);
  const cancels = canCancel(appointment, now);
  const modes = otherModes(appointment, now);
  return (
    <>
      <ul className="plain-list">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ButtonGroup>
        {moves.ok && (
          <ButtonLink
            variant="secondary"
            icon="edit-calendar"
            href={paths.bookStep('time', { service, mode, moving })}
          >
            {t('change.move')}
          </ButtonLink>
        )}
        {modes.map((other) => (
          <ButtonLink
            key={other}
            variant="secondary"
            icon="sync"
            href={paths.bookStep('time', { service, mode: other, moving })}
          >
            {t(`change.changeTo.${other}`)}
          </ButtonLink>
        ))}
        {cancels.ok && (
          <ButtonLink variant="secondary" icon="event-busy" href={paths.cancel(moving)}>
            {t('change.cancel')}
          </ButtonLink>
        )}
      </ButtonGroup>
      {appointment.rescheduleUntil !== null && now <= appointment.rescheduleUntil && (
        <p>
          <Link href={paths.earlierTime(moving)}>{t('change.earlier')}</Link>
        </p>
      )}
    </>
  );
}

function useDeadlineWords(appointment: Appointment, now: Instant): string[] {
  const { t } = useTranslation('appointments');
  const { whenInWords } = useFormat();
  const moves = canReschedule(appointment, now);
  const cancels = canCancel(appointment, now);
  const { rescheduleUntil, cancelUntil, movesLeft, contact } = appointment;
  const at = (until: Instant | null) => (until === null ? '' : whenInWords(until, now));
  const facts = (until: Instant | null) => ({ when: at(until), phone: contact.phone });
  const cannotMove = (reason: ChangeRefusal) =>
    t(`change.cannotMove.${reason}`, facts(rescheduleUntil));
  const cannotCancel = (reason: ChangeRefusal) =>
    t(`change.cannotCancel.${reason}`, facts(cancelUntil));

  const sentences: string[] =
    moves.ok && cancels.ok && rescheduleUntil === cancelUntil
      ? [t('change.both', { when: at(cancelUntil) })]
      : [
          moves.ok
            ? t('change.moveUntil', { when: at(rescheduleUntil) })
            : cannotMove(moves.reason),
          cancels.ok
            ? t('change.cancelUntil', { when: at(cancelUntil) })
            : cannotCancel(cancels.reason),
        ];
  if (moves.ok && movesLeft !== null) sentences.push(t('change.movesLeft', { count: movesLeft }));
  return sentences.filter((sentence) => sentence !== '');
}
