import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type {
  Sending,
  TestAnswer,
  TestBrowser,
} from '../support/municipality/municipality-browser.ts';

/** A service that everybody may book, by phone, at nearly any time. */
export const advice = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
/** Three ways of delivery, two moves at most, one appointment at a time; well before the deadline. */
export const dietitian = {
  serviceId: sv.dietitian,
  deliveryMode: 'clinic',
  from: '2026-12-07T00:00:00+01:00',
} as const;

export interface Wish {
  serviceId: string;
  deliveryMode: Wire['DeliveryMode'];
  replacing?: string;
  from?: string;
  limit?: string;
}

interface SlotPage {
  items: Wire['Slot'][];
  nextCursor: string | null;
  total: number;
}

/** Free times for a citizen; throws when the municipality refuses. */
export async function freeTimes(
  browser: TestBrowser,
  citizen: string,
  wish: Wish,
): Promise<Wire['Slot'][]> {
  const query = new URLSearchParams({ ...wish });
  const path = `/citizens/${citizen}/slots?${query}`;
  return expectStatus(200, await browser.get<SlotPage>(path)).body.items;
}

/** Holds the free time with that number, the first when left out. */
export async function hold(
  browser: TestBrowser,
  citizen: string,
  wish: Wish,
  number = 0,
): Promise<TestAnswer<Wire['Hold']>> {
  const times = await freeTimes(browser, citizen, wish);
  const slot = times[number];
  if (!slot) throw new Error(`There are ${times.length} free times`);
  const { deliveryMode, replacing } = wish;
  const body = {
    citizenId: citizen,
    slotId: slot.id,
    deliveryMode,
    ...(replacing && { replacing }),
  };
  return expectStatus(201, await browser.post<Wire['Hold']>(`/citizens/${citizen}/holds`, body));
}

/** Holds and books. */
export async function book(
  browser: TestBrowser,
  citizen: string,
  wish: Wish = advice,
  number = 0,
): Promise<Wire['Appointment']> {
  const { body: held } = await hold(browser, citizen, wish, number);
  const path = `/citizens/${citizen}/appointments`;
  const body = { citizenId: citizen, holdId: held.id };
  return expectStatus(201, await browser.post<Wire['Appointment']>(path, body)).body;
}

export function cancel<Body = Wire['Problem']>(
  browser: TestBrowser,
  { id, citizenId, version }: Pick<Wire['Appointment'], 'id' | 'citizenId' | 'version'>,
  sending: Sending = {},
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/appointments/${id}/cancel`;
  return browser.post(path, { citizenId, reason: 'ill' }, { ifMatch: version, ...sending });
}

export function reschedule<Body = Wire['Problem']>(
  browser: TestBrowser,
  { id, citizenId, version }: Pick<Wire['Appointment'], 'id' | 'citizenId' | 'version'>,
  holdId: string,
  sending: Sending = {},
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/appointments/${id}/reschedule`;
  return browser.post(path, { citizenId, holdId }, { ifMatch: version, ...sending });
}

export async function upcoming(
  browser: TestBrowser,
  citizen: string,
): Promise<Wire['Appointment'][]> {
  const path = `/citizens/${citizen}/appointments?limit=100`;
  const answer = await browser.get<{ items: Wire['Appointment'][] }>(path);
  return expectStatus(200, answer).body.items;
}

/** The upcoming appointment of that service. */
export async function upcomingOf(
  browser: TestBrowser,
  citizen: string,
  serviceId: string,
): Promise<Wire['Appointment']> {
  const found = (await upcoming(browser, citizen)).find((each) => each.serviceId === serviceId);
  if (!found) throw new Error(`${citizen} has no appointment of ${serviceId}`);
  return found;
}

export const problemType = (code: string): string => `urn:borgerbooking:problem:${code}`;

function expectStatus<Body>(status: number, answer: TestAnswer<Body>): TestAnswer<Body> {
  if (answer.status === status) return answer;
  throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
}
