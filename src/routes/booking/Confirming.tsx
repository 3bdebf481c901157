import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import { problemCode } from '../../api/wire/problem.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import {
  canReschedule,
  otherModes,
  type Appointment,
} from '../../domain/appointment/appointment.ts';
import { secondsLeft, type Hold } from '../../domain/booking/hold.ts';
import { bookingOf, moveOf } from '../../domain/outbox/intentOf.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Service } from '../../domain/appointment/service.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { ChangedMeanwhile } from '../../features/appointments/ChangedMeanwhile.tsx';
import { wasBefore } from '../../features/appointments/wasBefore.ts';
import { BookingRefused } from '../../features/booking/BookingRefused.tsx';
import { CheckForm } from '../../features/booking/CheckForm.tsx';
import { HoldStatus } from '../../features/booking/HoldStatus.tsx';
import { holdOf } from '../../features/booking/queries.ts';
import { useActionWords } from '../../features/booking/useActionWords.ts';
import { useDraftNote } from '../../features/booking/useDraftNote.ts';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { useAsSeen } from '../useAsSeen.ts';
import { useCitizen } from '../useCitizen.ts';
import { finish } from '../visited.ts';
import { HoldGone } from './HoldGone.tsx';

interface ConfirmingProps {
  service: Service;
  hold: Hold;
  /** It was there, and is not any more: lapsed, or become the appointment it was for. */
  gone: boolean;
  moved: Appointment | null;
  /** Where to choose a time again. */
  again: string;
  onTried: (problems: readonly FieldProblem[]) => void;
}

/** The answers once more, the yes to them, and what came of it. */
export function Confirming({ service, hold, gone, moved, again, onTried }: ConfirmingProps) {
  const { citizen, actorName } = useCitizen();
  const now = useServerNow(1);
  const confirming = useConfirming(service, hold, moved);
  const answers = { citizen, actorName, service, hold, moved: confirming.moved, now };
  const words = useActionWords(answers);
  const { ask, dialog } = useAskOnce();
  const lost =
    gone || secondsLeft(hold, now) === 0 || problemCode(confirming.error) === 'hold-expired';
  const stays =
    moved !== null &&
    !confirming.entry &&
    !canReschedule(moved, now).ok &&
    !otherModes(moved, now).some((mode) => mode === hold.slot.mode);
  const onItsWay = confirming.sending || confirming.unknown || confirming.waiting;
  if (stays) return <CannotChange citizen={citizen} appointment={moved} what="move" now={now} />;
  return (
    <>
      {lost && !onItsWay && (
        <HoldGone slot={hold.slot.id} lapsed={secondsLeft(hold, now) === 0} again={again} />
      )}
      {/* It keeps its room while the answer is on its way: what is below does not jump. */}
      {(confirming.sending || (!lost && !onItsWay)) && <HoldStatus hold={hold} now={now} />}
      {!lost && confirming.error && (
        <BookingRefused citizen={citizen} error={confirming.error} now={now} />
      )}
      {moved && confirming.isNew && !confirming.entry && (
        <ChangedMeanwhile latest={moved} now={now} onSee={confirming.seeLatest} />
      )}
      <OnItsWay citizen={citizen} intent={confirming} />
      {(confirming.sending || (!lost && !onItsWay)) && (
        <>
          <CheckForm
            answers={answers}
            sending={confirming.sending}
            onTried={onTried}
            onSubmit={(note) => {
              ask(citizen, {
                ...words,
                then: () => {
                  confirming.confirm(note);
                },
              });
            }}
          />
          {dialog}
        </>
      )}
    </>
  );
}

function useConfirming(service: Service, hold: Hold, latest: Appointment | null) {
  const { citizen } = useCitizen();
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraftNote(citizen.id, service.id);
  const intent = useOutboxIntent(citizen.id, (appointment, done) => {
    if (appointment === null) return; // a booking always becomes one
    draft.forget();
    // The hold has become the appointment: asking for it again would find nothing.
    client.removeQueries({ queryKey: holdOf(citizen.id, hold.id).queryKey });
    if (done.kind === 'move') {
      client.setQueryData(wasBefore(citizen.id, appointment).queryKey, done.was);
    }
    const what = latest ? 'flyttet' : 'booket';
    const { book, receipt } = pathsOf(citizen);
    finish(`${book}/`, receipt(appointment, what));
    void navigate(receipt(appointment, what), { replace: true });
  });
  const stale = problemCode(intent.error) === 'stale';
  const { seen: moved, isNew, seeLatest } = useAsSeen(latest, stale);
  const confirm = (note: string) =>
    void intent.send(moved ? moveOf(moved, hold, note) : bookingOf(service, hold, note));
  return { ...intent, moved, isNew, seeLatest, confirm };
}
