import { setTimeout as pause } from 'node:timers/promises';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import type { Told } from '../../src/api/events.ts';
import { follow } from '../../src/features/notices/follow.ts';
import { openLine } from './lines.ts';

/** Somebody who has the app open: follows what changes, and asks anew for what did. */
export interface Follower {
  /** Every change, as it was told. */
  told: Told[];
  /** The position one began at. */
  from: string;
  /** How often everything had to be asked for anew after the beginning. */
  resets: number;
  /** What is on the screen: each citizen's coming appointments, with their versions. */
  agendas: Map<string, string[]>;
  get: <Body>(path: string) => Promise<Body>;
  /** Resolves when nothing is being asked for. */
  idle(): Promise<void>;
  stop(): void;
}

/** @param origin where the municipality listens */
export async function followAs(
  origin: string,
  { cookie, citizen: actor }: { cookie: string; citizen: string },
): Promise<Follower> {
  const get = async <Body>(path: string) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      headers: { Cookie: cookie, 'Acting-Person': actor },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as Body; // as the contract says
  };
  const { items } = await get<{ items: Wire['Citizen'][] }>('/citizens');
  const citizens = items
    .filter(({ rights }) => rights.includes('see-appointments'))
    .map(({ id }) => id);
  const agendas: Follower['agendas'] = new Map();
  const told: Told[] = [];
  const asking = new Map<string, Promise<void>>();
  const dirty = new Set<string>();

  /** One question at a time for each citizen; what changed meanwhile is asked for once more. */
  const refresh = (citizen: string) => {
    dirty.add(citizen);
    if (asking.has(citizen)) return;
    const asked = (async () => {
      while (dirty.delete(citizen)) agendas.set(citizen, await agendaOf(get, citizen));
    })().finally(() => asking.delete(citizen));
    asking.set(citizen, asked);
  };
  let begin: (position: string) => void;
  const begun = new Promise<string>((resolve) => {
    begin = resolve;
  });
  let resets = -1;
  const query = (after: string | null) => (after === null ? '' : `after=${after}`);
  const { stop } = follow(
    {
      open: (after) =>
        openLine(`${origin}/api/v1/events?actingPerson=${actor}&${query(after)}`, cookie),
      poll: (after) => get(`/events/poll?${query(after)}`),
      wait: (failures) => pause(Math.min(20 * failures, 200)),
    },
    {
      onEvent(event) {
        told.push(event);
        if (event.topic === 'appointments') refresh(event.citizenId);
      },
      onReset(position) {
        resets += 1;
        begin(position);
        for (const citizen of citizens) refresh(citizen);
      },
    },
    null,
  );
  return {
    told,
    from: await begun,
    agendas,
    get resets() {
      return resets;
    },
    get,
    idle: async () => {
      while (asking.size > 0) await Promise.all(asking.values());
    },
    stop,
  };
}

/** What is planned, page by page, as it is on the screen. */
export async function agendaOf(get: Follower['get'], citizen: string): Promise<string[]> {
  const lines: string[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${cursor}`;
    const page: { items: Wire['Appointment'][]; nextCursor: string | null } = await get(
      `/citizens/${citizen}/appointments?limit=100${more}`,
    );
    lines.push(...page.items.map((one) => [one.id, one.start, one.version].join(' ')));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lines;
}
