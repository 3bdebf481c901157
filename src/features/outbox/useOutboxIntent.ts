import { useEffect, useEffectEvent, useState } from 'react';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Intent, IntentKey } from '../../domain/outbox/intent.ts';
import { dismiss, outbox, refusalOf } from './outbox.ts';
import { tellsTheEnd, useTells } from './toldHere.ts';
import { useOutboxState } from './useOutbox.ts';

/**
 * One intent of a screen, by way of the outbox: written down, then sent. `onConfirmed` runs when the
 * municipality has said yes, and never before.
 */
export function useOutboxIntent(
  citizen: CitizenId,
  onConfirmed: (appointment: AppointmentId | null, intent: Intent) => void,
) {
  const [key, setKey] = useState<IntentKey | null>(null);
  const { entries, trying } = useOutboxState();
  const entry = entries.find((one) => one.key === key);
  const confirmed = entry?.state.is === 'confirmed' ? entry.state : null;
  const finish = useEffectEvent(({ appointment }: { appointment: AppointmentId | null }) => {
    if (!entry) return;
    tellsTheEnd(entry.key);
    onConfirmed(appointment, entry.intent);
    void dismiss(entry.key);
  });
  useEffect(() => {
    if (confirmed !== null) finish(confirmed);
  }, [confirmed]);

  useTells(key);

  const state = entry?.state.is;
  // Asked again by itself: the screen stays what it was before, instead of blinking with each try.
  const again = state === 'sending' && entry !== undefined && entry.tries > 1;
  // Written down, and on its way out of the door: nobody is told that it waits.
  const leaving = trying && state === 'waiting' && entry?.tries === 0 && navigator.onLine;
  return {
    entry,
    send: async (intent: Intent) => {
      // What was refused is settled: another try is another intent.
      if (key !== null && state === 'refused') await dismiss(key);
      setKey(await outbox.submit(citizen, intent));
    },
    retry: () => {
      if (key !== null) void outbox.retry(key);
    },
    sending: (state === 'sending' && !again) || confirmed !== null || leaving,
    /** Why it was refused. */
    error: entry ? refusalOf(entry) : null,
    /** Sent, and no answer came: it may have been done. */
    unknown: state === 'unknown' || (again && entry.maybeDone),
    /** Written down, and certainly not done yet. */
    waiting:
      (state === 'waiting' && !leaving) || state === 'needs-login' || (again && !entry.maybeDone),
    /** Being asked again right now. */
    again,
  };
}
