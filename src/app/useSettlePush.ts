import { useEffect } from 'react';
import type { ActorId } from '../domain/citizen.ts';
import { useFormat } from '../i18n/useFormat.ts';

/** Milliseconds after the first screen: nobody waits for it. */
const whenQuiet = 2000;

/**
 * After each login: what this device was told before goes on for the same person, and ends for
 * everybody else. Nothing is even loaded where a browser was never allowed to tell.
 */
export function useSettlePush(actor: ActorId, remembered: boolean): void {
  const { language } = useFormat();
  useEffect(() => {
    if (remembered || !('Notification' in globalThis)) return;
    if (Notification.permission !== 'granted') return;
    const timer = setTimeout(() => {
      void import('../features/push/device.ts')
        .then(({ settlePush }) => settlePush(actor, language))
        .catch(() => undefined); // no network: the next start settles it
    }, whenQuiet);
    return () => {
      clearTimeout(timer);
    };
  }, [actor, language, remembered]);
}
