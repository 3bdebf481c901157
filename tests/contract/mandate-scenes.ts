import { named } from '../../mocks/municipality/testing/support.ts';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { allRights } from '../../mocks/town/mandates.ts';
import type { TestAnswer, TestBrowser } from '../support/municipality/municipality-browser.ts';

type Mandate = Pick<Wire['MandateDetails'], 'id' | 'version'>;

/** A year after the day on which the tests' clock stands. */
export const nextYear = '2027-11-25';

/** Lets another act for whom the browser is logged in as. */
export function give<Body = Wire['MandateDetails']>(
  browser: TestBrowser,
  giver: string,
  representative: string,
  { rights = [...allRights], to = nextYear }: Partial<Wire['MandateChange']> = {},
): Promise<TestAnswer<Body>> {
  const body = { citizenId: giver, representative: named(representative), rights, to };
  return browser.post(`/citizens/${giver}/mandates`, body);
}

export function change<Body = Wire['MandateDetails']>(
  browser: TestBrowser,
  citizenId: string,
  { id, version }: Mandate,
  { rights = [...allRights], to = nextYear }: Partial<Wire['MandateChange']> = {},
): Promise<TestAnswer<Body>> {
  const body = { citizenId, rights, to };
  return browser.patch(`/citizens/${citizenId}/mandates/${id}`, body, { ifMatch: version });
}

export function end<Body = Wire['MandateDetails']>(
  browser: TestBrowser,
  citizenId: string,
  { id, version }: Mandate,
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/mandates/${id}/end`;
  return browser.post(path, { citizenId }, { ifMatch: version });
}

export async function mandates(
  browser: TestBrowser,
  citizenId: string,
): Promise<Wire['MandateDetails'][]> {
  const path = `/citizens/${citizenId}/mandates`;
  return (await browser.get<{ items: Wire['MandateDetails'][] }>(path)).body.items;
}

/** Asks another for a mandate. */
export function askFor<Body = Wire['MandateAsked']>(
  browser: TestBrowser,
  citizenId: string,
  giver: Wire['PersonNamed'],
  { way = 'digital', to = nextYear }: Partial<Pick<Wire['MandateAsk'], 'way' | 'to'>> = {},
): Promise<TestAnswer<Body>> {
  const body = { citizenId, giver, rights: ['see-appointments'], to, way };
  return browser.post(`/citizens/${citizenId}/mandate-requests`, body);
}

export function answer<Body = Wire['MandateAsked']>(
  browser: TestBrowser,
  citizenId: string,
  { id, version }: Pick<Wire['MandateAsked'], 'id' | 'version'>,
  given: Wire['MandateAnswer']['answer'],
  more: Partial<Wire['MandateAnswer']> = {},
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/mandate-requests/${id}/answer`;
  return browser.post(path, { citizenId, answer: given, ...more }, { ifMatch: version });
}

export async function requests(
  browser: TestBrowser,
  citizenId: string,
): Promise<Wire['MandateAsked'][]> {
  const path = `/citizens/${citizenId}/mandate-requests`;
  return (await browser.get<{ items: Wire['MandateAsked'][] }>(path)).body.items;
}

/** Says in which way one comes along to an appointment. */
export function comeAlong<Body = Wire['Appointment']>(
  browser: TestBrowser,
  { id, citizenId, version }: Pick<Wire['Appointment'], 'id' | 'citizenId' | 'version'>,
  how: Wire['CompanionRequest']['how'],
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/appointments/${id}/companion`;
  return browser.post(path, { citizenId, how }, { ifMatch: version });
}
