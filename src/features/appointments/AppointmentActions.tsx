import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  canCancel,
  canReschedule,
  otherModes,
  type Appointment,
  type ChangeRefusal,
} from '../../domain/appointment/appointment.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ActionGrid } from '../../ui/form/ActionGrid.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface AppointmentActionsProps {
  citizen: Citizen;
  entry: AgendaEntry;
  /** What the municipality has said; without a network there is only what is remembered. */
  known: Appointment | null;
  now: Instant;
  /** Other buttons, after those that change it. */
  children?: ReactNode;
}

/** What one can do now, in view at once: move, cancel; with the deadline in words, or why not. */
export function AppointmentActions(props: AppointmentActionsProps) {
  const { citizen, entry, known, now, children } = props;
  const { t } = useTranslation(['appointments', 'acting']);
  const { name } = useSpeaking(citizen);
  if (entry.status !== 'booked' || now >= entry.end) return null;
  const acts = may('act-on-appointments', citizen);
  return (
    <section aria-label={t('change.heading')} className="no-print">
      <ActionGrid>
        {acts && known && <Move citizen={citizen} appointment={known} now={now} />}
        {acts && canCancel(entry, now).ok && (
          <ButtonLink
            variant="secondary"
            icon="event-busy"
            aria-label={t('change.cancel')}
            href={pathsOf(citizen).cancel(entry.id)}
          >
            {t('short.cancel')}
          </ButtonLink>
        )}
        {children}
        {acts && known && <OtherWays citizen={citizen} appointment={known} now={now} />}
      </ActionGrid>
      {!known ? (
        <WithoutNetwork citizen={citizen} entry={entry} now={now} />
      ) : acts ? (
        <Deadlines citizen={citizen} appointment={known} now={now} />
      ) : (
        <Alert variant="info">{t('acting:readOnlyWhy', { name })}</Alert>
      )}
    </section>
  );
}

interface KnownProps {
  citizen: Citizen;
  appointment: Appointment;
  now: Instant;
}

function Move({ citizen, appointment, now }: KnownProps) {
  const { t } = useTranslation('appointments');
  const { serviceId: service, mode, id: moving } = appointment;
  if (mode === 'unknown' || !canReschedule(appointment, now).ok) return null;
  return (
    <ButtonLink
      variant="secondary"
      icon="edit-calendar"
      aria-label={t('change.move')}
      href={pathsOf(citizen).bookStep('time', { service, mode, moving })}
    >
      {t('short.move')}
    </ButtonLink>
  );
}

function OtherWays({ citizen, appointment, now }: KnownProps) {
  const { t } = useTranslation('appointments');
  const { serviceId: service, id: moving } = appointment;
  return otherModes(appointment, now).map((mode) => (
    <ButtonLink
      key={mode}
      variant="secondary"
      icon="sync"
      className="wide"
      href={pathsOf(citizen).bookStep('time', { service, mode, moving })}
    >
      {t(`change.changeTo.${mode}`)}
    </ButtonLink>
  ));
}

/** Until when, or why not any more. */
export function Deadlines({ citizen, appointment, now }: KnownProps) {
  const { t } = useTranslation('appointments');
  const words = useDeadlineWords(appointment, now);
  const { rescheduleUntil, id } = appointment;
  return (
    <>
      <ul className="plain-list">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rescheduleUntil !== null && now <= rescheduleUntil && (
        <p className="no-print">
          <Link href={pathsOf(citizen).earlierTime(id)}>{t('change.earlier')}</Link>
        </p>
      )}
    </>
  );
}

/** One cannot move, because nobody knows what is free; but one can ask to cancel. */
function WithoutNetwork({
  citizen,
  entry,
  now,
}: Omit<AppointmentActionsProps, 'known' | 'children'>) {
  const { t } = useTranslation('standing');
  const { phone } = entry.contact;
  const cancels = may('act-on-appointments', citizen) && canCancel(entry, now).ok;
  return <p>{t(cancels ? 'offlineCancel' : 'offline', { phone })}</p>;
}

function useDeadlineWords(appointment: Appointment, now: Instant): string[] {
  const { t } = useTranslation('standing');
  const { whenInWords } = useFormat();
  const moves = canReschedule(appointment, now);
  const cancels = canCancel(appointment, now);
  const { rescheduleUntil, cancelUntil, movesLeft, contact } = appointment;
  const at = (until: Instant | null) => (until === null ? '' : whenInWords(until, now));
  const facts = (until: Instant | null) => ({ when: at(until), phone: contact.phone });
  const cannotMove = (reason: ChangeRefusal) => t(`cannotMove.${reason}`, facts(rescheduleUntil));
  const cannotCancel = (reason: ChangeRefusal) => t(`cannotCancel.${reason}`, facts(cancelUntil));

  const sentences: string[] =
    moves.ok && cancels.ok && rescheduleUntil === cancelUntil
      ? [t('both', { when: at(cancelUntil) })]
      : [
          moves.ok ? t('moveUntil', { when: at(rescheduleUntil) }) : cannotMove(moves.reason),
          cancels.ok ? t('cancelUntil', { when: at(cancelUntil) }) : cannotCancel(cancels.reason),
        ];
  if (moves.ok && movesLeft !== null) sentences.push(t('movesLeft', { count: movesLeft }));
  return sentences.filter((sentence) => sentence !== '');
}
