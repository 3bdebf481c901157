import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { anyTime } from '../../mocks/municipality/testing/waiting.ts';
import type {
  Sending,
  TestAnswer,
  TestBrowser,
} from '../support/municipality/municipality-browser.ts';
import type { TestMunicipality } from '../support/municipality/municipality.ts';
import { book, dietitian, freeTimes } from './scenes.ts';

export type Offered = Wire['Waiting'] & { offer: Wire['Offer'] };

export function join<Body = Wire['Waiting']>(
  browser: TestBrowser,
  { citizenId, id }: Pick<Wire['Appointment'], 'citizenId' | 'id'>,
  wishes = anyTime,
): Promise<TestAnswer<Body>> {
  const body = { citizenId, appointmentId: id, wishes };
  return browser.post(`/citizens/${citizenId}/waiting-list`, body);
}

export function leave(
  browser: TestBrowser,
  { citizenId, id, version }: Wire['Waiting'],
): Promise<TestAnswer> {
  const path = `/citizens/${citizenId}/waiting-list/${id}/leave`;
  return browser.post(path, { citizenId }, { ifMatch: version });
}

export function accept<Body = Wire['Problem']>(
  browser: TestBrowser,
  { citizenId, appointment, offer }: Offered,
  sending: Sending = {},
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/offers/${offer.id}/accept`;
  return browser.post(path, { citizenId }, { ifMatch: appointment.version, ...sending });
}

export function declined<Body = Wire['Problem']>(
  browser: TestBrowser,
  { citizenId, offer }: Offered,
): Promise<TestAnswer<Body>> {
  return browser.post(`/citizens/${citizenId}/offers/${offer.id}/decline`, { citizenId });
}

/** Books late, waits, and has an earlier time held: the first free one, which staff give back. */
export async function offered(
  municipality: TestMunicipality,
  browser: TestBrowser,
  citizenId: string,
): Promise<Offered> {
  const appointment = await book(browser, citizenId, dietitian, 10);
  await join(browser, appointment);
  const [slot] = await freeTimes(browser, citizenId, { ...dietitian, replacing: appointment.id });
  municipality.host.municipality.staff.freeSlot(slot?.id ?? '');
  return offerNow(browser, citizenId);
}

/** The entry with the offer that stands. */
export async function offerNow(browser: TestBrowser, citizenId: string): Promise<Offered> {
  const path = `/citizens/${citizenId}/waiting-list`;
  const { body } = await browser.get<Wire['WaitingList']>(path);
  for (const entry of body.items) {
    const offer = entry.offers.find(({ state }) => state === 'open');
    if (offer) return { ...entry, offer };
  }
  throw new Error(`Nothing is offered to ${citizenId}`);
}
