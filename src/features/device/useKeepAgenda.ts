import { useEffect, useEffectEvent, useState } from 'react';
import { municipality } from '../../config/municipality.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import { keepAgenda } from '../../storage/agenda.ts';

/**
 * Keeps what the agenda has just loaded, where the device is the citizen's own.
 *
 * @param appointments undefined until they are loaded
 * @param updatedAt when the municipality told them, in its time
 * @param complete whether these are all
 * @returns why it could not be kept, to be said; null otherwise
 */
export function useKeepAgenda(
  citizen: Pick<Citizen, 'id'>,
  appointments: readonly AgendaEntry[] | undefined,
  updatedAt: Instant,
  complete: boolean,
): 'full' | 'unavailable' | null {
  const [refusal, setRefusal] = useState<'full' | 'unavailable' | null>(null);
  const loaded = appointments !== undefined;
  const keep = useEffectEvent(async () => {
    if (appointments === undefined) return;
    const agenda = { entries: appointments, updatedAt, complete };
    const kept = await keepAgenda(citizen.id, agenda, municipality.policies.keepAgendaDays);
    // Nobody asked for it to be kept; and of a lock a band speaks.
    const silent = kept.ok || kept.reason === 'not-own' || kept.reason === 'locked';
    setRefusal(silent ? null : kept.reason);
  });
  useEffect(() => {
    void keep();
  }, [citizen.id, loaded, updatedAt, complete]);
  return refusal;
}
