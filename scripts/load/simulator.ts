import type { LogEntry, Wire } from '../../mocks/municipality/kernel/wire.ts';
import type { Fault } from '../../mocks/http/faults.ts';
import type { Browser } from './browsers.ts';

/** The simulator's JSON interface (mocks/README.md), as far as a load needs it. */
export type Simulator = ReturnType<typeof simulatorAt>;

export function simulatorAt(origin: string) {
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const answer = await fetch(`${origin}/mock/api/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const read = async <Body>(path: string) => (await (await ask('GET', path)).json()) as Body;
  const items = async <Item>(path: string) => (await read<{ items: Item[] }>(path)).items;
  return {
    /** Begins anew with so many people of the crowd; gives their ids. */
    async gather(clients: number, seed: number): Promise<string[]> {
      await ask('POST', 'reset', { crowd: clients, seed });
      const people = await read<{ citizenId: string }[]>('people');
      return people.slice(-clients).map(({ citizenId }) => citizenId);
    },
    async login(citizenId: string): Promise<Browser> {
      const answer = await ask('POST', 'login', { citizenId });
      // `as`: the mock's own answer, in the shape that its README gives.
      const { antiForgeryToken } = (await answer.json()) as { antiForgeryToken: string };
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return { cookie, antiForgeryToken, actor: citizenId };
    },
    /** How many a time of each service is for. */
    async seats({ cookie }: Browser, citizenId: string): Promise<Map<string, number>> {
      const path = `${origin}/api/v1/citizens/${citizenId}/services`;
      const answer = await fetch(path, {
        headers: { Cookie: cookie, 'Acting-Person': citizenId },
      });
      const { items } = (await answer.json()) as { items: Wire['Service'][] }; // as the contract says
      return new Map(items.map(({ id, group }) => [id, group?.seats ?? 1]));
    },
    faults: (faults: Fault[]) => ask('PUT', 'faults', { items: faults }),
    log: () => items<LogEntry>('log'),
    appointments: (citizenId: string) =>
      items<Wire['Appointment']>(`appointments?citizenId=${citizenId}`),
    /** Promises that the municipality says itself that it has broken. */
    broken: async () => [
      ...(await read<{ broken: string[] }>('invariants')).broken,
      ...(await items<object>('violations')).map((each) => `contract: ${JSON.stringify(each)}`),
    ],
  };
}
