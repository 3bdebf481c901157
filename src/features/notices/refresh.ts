import type { Query, QueryClient } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { Told } from '../../api/events.ts';
import type { CitizenId } from '../../domain/citizen.ts';

/** A burst of changes asks once at its beginning, and once when this time has gone. Milliseconds. */
const pause = 400;

/** Asks anew for what has changed, when somebody looks at it. */
export function createRefresh(client: QueryClient) {
  const resting = new Map<string, { again: boolean; timer: ReturnType<typeof setTimeout> }>();
  const refresh = (citizen: CitizenId, topic: Told['topic']) => {
    // Of a kind that only a later version knows: it may be any of what is known of them.
    if (topic === 'unknown') {
      void client.invalidateQueries({ queryKey: citizenKey(citizen), predicate: mayMove });
      return;
    }
    for (const part of partsOf[topic] ?? [topic]) {
      void client.invalidateQueries({ queryKey: [...citizenKey(citizen), part] });
    }
  };
  const changed = (citizen: CitizenId, topic: Told['topic']) => {
    const key = `${citizen} ${topic}`;
    const rest = resting.get(key);
    if (rest) {
      rest.again = true;
      return;
    }
    const timer = setTimeout(() => {
      const { again } = resting.get(key) ?? {};
      resting.delete(key);
      if (again) changed(citizen, topic);
    }, pause);
    resting.set(key, { again: false, timer });
    refresh(citizen, topic);
  };
  return {
    changed,
    everything: () => void client.invalidateQueries({ queryKey: ['citizen'], predicate: mayMove }),
    stop: () => {
      for (const { timer } of resting.values()) clearTimeout(timer);
    },
  };
}

/** What else shows it: the agenda's parts are under `appointments`, each one and the log beside it. */
const partsOf: Partial<Record<Told['topic'], readonly string[]>> = {
  appointments: ['appointments', 'appointment', 'activities'],
};

/**
 * Free times that somebody is choosing from stay where they are: had one gone, the finger would
 * meet the next. One that is taken meanwhile is refused, with others in its place.
 */
function mayMove({ queryKey: [, , , part], state }: Query): boolean {
  return part !== 'slots' || state.data === undefined;
}
