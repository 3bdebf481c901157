import type { LogEntry, Wire } from '../../../mocks/municipality/kernel/wire.ts';
import type { Municipality } from '../../../mocks/municipality/municipality.ts';
import type { Fault } from '../../../mocks/http/faults.ts';
import type { AccessEntry } from '../../../mocks/http/requestLog.ts';
import type { PushRecord } from '../../../mocks/push/pushes.ts';

/** A Wednesday morning in winter time. */
export const NOW = '2026-11-25T08:00:00+01:00';

/** What the municipality's own staff can see and do, over the simulator's JSON interface. */
export type Simulator = ReturnType<typeof simulatorAt>;

type PostItem = ReturnType<Municipality['staff']['post']>[number];
type StaffThread = ReturnType<Municipality['staff']['threads']>[number];

export function simulatorAt(origin: string) {
  const ask = async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const response = await fetch(`${origin}/mock/api/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Body; // the mock's own answer, in the shape that its README gives
  };
  const itemsOf = async <Item>(path: string) => (await ask<{ items: Item[] }>('GET', path)).items;
  return {
    /** Begins anew: nobody logged in, nothing booked since, no faults. */
    reset: (now = NOW, crowd = 0) => ask('POST', 'reset', { seed: 1, now, crowd }),
    advance: (seconds: number) => ask('PUT', 'clock', { advanceSeconds: seconds }),
    setClock: (now: string) => ask('PUT', 'clock', { now }),
    /** How long a session lasts, in seconds, and how often one may write. */
    limits: (limits: { idleShared?: number; absolute?: number; writesPerMinute?: number | null }) =>
      ask('PUT', 'limits', limits),
    appointments: (citizenId: string) =>
      itemsOf<Wire['Appointment']>(`appointments?citizenId=${citizenId}`),
    /** What was done, or for one citizen. */
    log: async (citizenId?: string) =>
      (await itemsOf<LogEntry>('log')).filter(
        (entry) => citizenId === undefined || entry.citizenId === citizenId,
      ),
    requests: () => itemsOf<AccessEntry>('requests'),
    sessions: () => itemsOf<{ citizenId: string }>('sessions'),
    people: () => ask<{ citizenId: string; name: string; goodFor: string }[]>('GET', 'people'),
    slots: (query: Record<string, string>) =>
      itemsOf<Wire['Slot']>(`slots?${new URLSearchParams(query).toString()}`),
    takeSlot: (id: string) => ask('POST', `slots/${id}/take`),
    freeSlot: (id: string) => ask('POST', `slots/${id}/free`),
    /** Who waits for an earlier time, and what was offered to them. */
    waiting: () => itemsOf<Wire['Waiting']>('waiting'),
    moveByStaff: (id: string, slotId: string) => ask('POST', `appointments/${id}/move`, { slotId }),
    cancelByStaff: (id: string) => ask('POST', `appointments/${id}/cancel`),
    /** Ends all event streams, as a tunnel would; gives how many there were. */
    cutStreams: () => ask<{ cut: number }>('POST', 'streams/cut'),
    revokeMandate: (giver: string, representative: string) =>
      ask('POST', 'mandates/revoke', { giver, representative }),
    /** Letters and text messages, oldest first; or those to one citizen. */
    post: async (citizenId?: string) =>
      (await itemsOf<PostItem>('post')).filter(({ to }) => (citizenId ?? to) === to),
    /** A citizen's conversations with the municipality, the latest first. */
    threads: (citizenId: string) => itemsOf<StaffThread>(`threads?citizenId=${citizenId}`),
    readThread: (id: string) => ask('POST', `threads/${id}/read`),
    answerThread: (id: string, text: string) => ask('POST', `threads/${id}/answer`, { text }),
    /** The bytes of a file that came with a message. */
    attachment: async (citizenId: string, id: string) => {
      const response = await fetch(`${origin}/mock/api/people/${citizenId}/attachments/${id}`);
      return Buffer.from(await response.arrayBuffer());
    },
    /** In the register of NemSMS, as one does oneself at borger.dk. */
    signUp: (citizenId: string, signedUp: boolean) =>
      ask('PUT', `sms/register/${citizenId}`, { signedUp }),
    /** What was pushed to devices, oldest first. */
    pushes: () => itemsOf<PushRecord>('pushes'),
    died: (citizenId: string) => ask('POST', `people/${citizenId}/die`),
    paperRequests: () =>
      itemsOf<{ id: string; asker: string; giverName: string }>('paper-requests'),
    registerPaper: (id: string) => ask('POST', `paper-requests/${id}/register`),
    /** The name and number that one must know to give a person a mandate. */
    nameAndCpr: async (citizenId: string) => {
      const register = await itemsOf<{ citizenId: string; name: string; cpr: string }>(
        'civil-register',
      );
      const found = register.find((person) => person.citizenId === citizenId);
      if (!found) throw new Error(`Nobody is called ${citizenId}`);
      return { name: found.name, cpr: found.cpr };
    },
    fault: (fault: Fault) => ask('POST', 'faults', fault),
    heal: () => ask('DELETE', 'faults'),
    /** Promises that the municipality has broken, to its citizens or to the contract: none. */
    broken: async () => ({
      invariants: (await ask<{ broken: string[] }>('GET', 'invariants')).broken,
      contract: await itemsOf<object>('violations'),
    }),
  };
}
