import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { municipality } from '../../config/municipality.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { Intent } from '../../domain/outbox/intent.ts';
import { unitFor, type MessageUnit } from '../../domain/messages/message.ts';
import { pathsOf } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { useOnline } from '../../features/device/connection.ts';
import { AboutWhich } from '../../features/messages/AboutWhich.tsx';
import { draftOf } from '../../features/messages/draftOf.ts';
import { MessageForm } from '../../features/messages/MessageForm.tsx';
import { useMessageDraft } from '../../features/messages/useMessageDraft.ts';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutbox } from '../../features/outbox/useOutbox.ts';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { Refused } from '../../shared/Refused.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { emptyDraft } from '../../storage/drafts/messageDrafts.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Unsent } from './Unsent.tsx';
import { useAppointmentsWith } from '../appointments/useAppointmentsWith.ts';
import { useCitizen } from '../useCitizen.ts';
import { finish } from '../visited.ts';
import { sentState } from '../useJustSent.ts';
import { cleanText, cleanLine } from '../../domain/plainText.ts';

interface NewMessageProps {
  units: readonly MessageUnit[];
  /** What it is about, if that is an appointment. */
  appointment: Appointment | null;
  onTried: (problems: readonly FieldProblem[]) => void;
}

/** Writing it, and what becomes of it. What is written stays here until it is sent, or waits to be. */
export function NewMessage({ units, appointment, onTried }: NewMessageProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['messages', 'common']);
  const { text, whenInWords, longDay } = useFormat();
  const { short } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const navigate = useNavigate();
  const offline = !useOnline();
  const now = useServerNow(60);
  const unitOfAppointment = appointment && unitFor(appointment.contact, units);
  const sending = useOutboxIntent(citizen.id, () => {
    const { messages, newMessage } = pathsOf(citizen);
    finish(newMessage, messages);
    void navigate(messages, { state: sentState });
  });
  const written = sending.entry?.intent.kind === 'message' ? draftOf(sending.entry.intent) : null;
  const kept = useMessageDraft(
    citizen.id,
    appointment?.id ?? 'new',
    written ?? {
      ...emptyDraft,
      unit: unitOfAppointment?.id ?? '',
      subject: appointment
        ? t('form.aboutAppointment', { when: longDay(copenhagenDay(appointment.start), now) })
        : '',
    },
  );
  const { draft } = kept;
  const unit = units.find(({ id }) => id === draft.unit);
  const planned = useAppointmentsWith(unit);
  const about = unitOfAppointment
    ? appointment
    : planned.find(({ id }) => id === draft.appointment);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOut = !sending.sending && (sending.waiting || sending.unknown);
  const isRefused = sending.entry?.state.is === 'refused';
  const putBack = useEffectEvent(() => {
    if (written !== null) kept.putBack(written);
  });
  useEffect(() => {
    if (isRefused) putBack();
  }, [isRefused]);
  const refusedBefore = useOutbox().filter(
    (one) =>
      one.key !== sending.entry?.key &&
      one.citizen === citizen.id &&
      one.state.is === 'refused' &&
      isAbout(one.intent, appointment),
  );
  if (units.length === 0) {
    return (
      <EmptyState icon="mail" heading={t('form.nobody.heading')}>
        {t('form.nobody.text', { phone: municipality.contact.booking.phone })}
      </EmptyState>
    );
  }
  return (
    <>
      {sending.error && <Refused error={sending.error} />}
      <OnItsWay citizen={citizen} intent={sending} />
      {unitOfAppointment && (
        <p>
          {t('aboutThis')} {text(appointment.serviceName)}, {whenInWords(appointment.start, now)}
        </p>
      )}
      {!isOut && <Unsent entries={refusedBefore} draft={kept} field={field} />}
      {!isOut && (
        <MessageForm
          citizen={citizen}
          draft={kept}
          textField={field}
          units={unitOfAppointment ? [unitOfAppointment] : units}
          about={
            !unitOfAppointment && (
              <AboutWhich
                appointments={planned}
                value={draft.appointment}
                now={now}
                onChange={(chosen) => {
                  if (!sending.sending) kept.write({ appointment: chosen });
                }}
              />
            )
          }
          offline={offline}
          sending={sending.sending}
          onTried={onTried}
          onSubmit={() => {
            if (unit === undefined) return;
            ask(citizen, {
              action: t('form.sendOther', { name: short }),
              what: `${text(unit.contact.unit)}: ${draft.subject}`,
              then: () =>
                void sending
                  .send({
                    kind: 'message',
                    to: {
                      is: 'unit',
                      unit: unit.id,
                      subject: cleanLine(draft.subject),
                      appointment: about?.id ?? null,
                    },
                    unit: unit.contact.unit,
                    text: cleanText(draft.text),
                    files: draft.files,
                  })
                  // It is written down: as a draft it would be sent twice.
                  .then(kept.forget),
            });
          }}
        />
      )}
      {dialog}
    </>
  );
}

/** Whether it is a new message for this form; the one about nothing in particular takes all. */
function isAbout(intent: Intent, appointment: Appointment | null): boolean {
  if (intent.kind !== 'message' || intent.to.is !== 'unit') return false;
  return appointment === null || intent.to.appointment === appointment.id;
}
