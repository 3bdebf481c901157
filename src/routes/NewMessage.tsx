import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useServerNow } from '../api/useServerNow.ts';
import { municipality } from '../config/municipality.ts';
import type { Appointment } from '../domain/appointment.ts';
import { unitFor, type MessageUnit } from '../domain/message.ts';
import { pathsOf } from '../domain/paths.ts';
import { copenhagenDay } from '../domain/time.ts';
import { useAskOnce } from '../features/acting/useAskOnce.tsx';
import { useOnline } from '../features/device/connection.ts';
import { AboutWhich } from '../features/messages/AboutWhich.tsx';
import { MessageForm, type FieldProblem } from '../features/messages/MessageForm.tsx';
import { useMessageDraft } from '../features/messages/useMessageDraft.ts';
import { OnItsWay } from '../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../features/outbox/useOutboxIntent.ts';
import { Refused } from '../features/problems/Refused.tsx';
import { useFormat } from '../i18n/useFormat.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { emptyDraft } from '../storage/messageDrafts.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useAppointmentsWith } from './useAppointmentsWith.ts';
import { useCitizen } from './useCitizen.ts';
import { sentState } from './useJustSent.ts';

interface NewMessageProps {
  units: readonly MessageUnit[];
  /** What it is about, if that is an appointment. */
  appointment: Appointment | null;
  onInvalid: (problems: readonly FieldProblem[]) => void;
}

/** Writing it, and what becomes of it. The draft stays until it is sent, or waits to be. */
export function NewMessage({ units, appointment, onInvalid }: NewMessageProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['messages', 'common']);
  const { text, whenInWords, longDay } = useFormat();
  const { short } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const navigate = useNavigate();
  const offline = !useOnline();
  const now = useServerNow(60);
  const unitOfAppointment = appointment && unitFor(appointment.contact, units);
  const kept = useMessageDraft(citizen.id, appointment?.id ?? 'new', {
    ...emptyDraft,
    unit: unitOfAppointment?.id ?? '',
    subject: appointment
      ? t('form.aboutAppointment', { when: longDay(copenhagenDay(appointment.start), now) })
      : '',
  });
  const { draft } = kept;
  const unit = units.find(({ id }) => id === draft.unit);
  const planned = useAppointmentsWith(unit);
  const about = unitOfAppointment
    ? appointment
    : planned.find(({ id }) => id === draft.appointment);
  const sending = useOutboxIntent(citizen.id, () => {
    kept.forget();
    void navigate(pathsOf(citizen).messages, { state: sentState });
  });
  const isOut = sending.waiting || sending.unknown;
  const forget = useEffectEvent(kept.forget);
  // What lies in the outbox is written down there: as a draft it would be sent twice.
  useEffect(() => {
    if (isOut) forget();
  }, [isOut]);
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
      {!isOut && (
        <MessageForm
          citizen={citizen}
          draft={kept}
          units={unitOfAppointment ? [unitOfAppointment] : units}
          about={
            !unitOfAppointment && (
              <AboutWhich
                appointments={planned}
                value={draft.appointment}
                now={now}
                onChange={(chosen) => {
                  kept.write({ appointment: chosen });
                }}
              />
            )
          }
          offline={offline}
          sending={sending.sending}
          onInvalid={onInvalid}
          onSubmit={() => {
            if (unit === undefined) return;
            ask(citizen, {
              action: t('form.sendOther', { name: short }),
              what: `${text(unit.contact.unit)}: ${draft.subject}`,
              then: () =>
                void sending.send({
                  kind: 'message',
                  to: {
                    is: 'unit',
                    unit: unit.id,
                    subject: draft.subject.trim(),
                    appointment: about?.id ?? null,
                  },
                  unit: unit.contact.unit,
                  text: draft.text.trim(),
                  files: draft.files,
                }),
            });
          }}
        />
      )}
      {dialog}
    </>
  );
}
