import { beforeAll, describe, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { isCrossSite } from '../../mocks/http/admission.ts';
import { operationTable, type OperationId } from '../../mocks/http/openapi.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { book, dietitian, hold, problemType } from '../contract/scenes.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

const wrong: Record<string, Record<string, string>> = {
  'from another site': { 'Sec-Fetch-Site': 'cross-site' },
  'from a neighbour': { 'Sec-Fetch-Site': 'same-site' },
  'from another origin': { Origin: 'https://evil.invalid' },
  'from nowhere one can name': { Origin: 'null' },
  'without the token': { 'X-CSRF-Token': '' },
  'with another’s token': { 'X-CSRF-Token': 'x'.repeat(32) },
};
const writes = [...operationTable.values()].filter(({ method }) => method !== 'GET');

let municipality: TestMunicipality;
let jens: TestBrowser;

// Fails when: the whole origin is compared, which a proxy that ends TLS changes.
test('A9 a browser that names its origin alone, behind a proxy that ends TLS, is no other site', () => {
  const asked = (Origin: string) =>
    new Request('http://borgerbooking.test/api', { headers: { Origin } });
  const sites = ['https://borgerbooking.test', 'https://evil.invalid', 'null'];
  expect(sites.map((site) => isCrossSite(asked(site)))).toEqual([false, true, true]);
});

describe.each(writes)('A9 $id', ({ path, method, id }) => {
  let booked: Wire['Appointment'];
  let held: Wire['Hold'];

  // One municipality for all ways: what is refused changes nothing, as each test asserts.
  beforeAll(async () => {
    municipality = createTestMunicipality();
    jens = await municipality.login(ci.jens);
    booked = await book(jens, ci.jens, dietitian);
    const moving = id === 'rescheduleAppointment';
    const wanted = moving ? { ...dietitian, replacing: booked.id } : other;
    held = (await hold(jens, ci.jens, wanted, 3)).body;
  });

  // Fails when: refuseWrite does not ask where the request comes from, or for the token.
  test.each(Object.entries(wrong))('%s: 403, and nothing is done', async (_, headers) => {
    municipality.host.clock.advance(10_000);
    const before = await records();
    const concrete = path
      .replace('{citizenId}', ci.jens)
      .replace('{appointmentId}', booked.id)
      .replace('{holdId}', held.id);
    const body = bodies[id]?.(held);
    const answer = await jens.fetch(concrete, {
      method,
      headers: {
        'X-CSRF-Token': jens.antiForgeryToken,
        'Idempotency-Key': newKey(),
        'If-Match': '*',
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: problemType('csrf-failed') });
    expect(await records()).toEqual(before);
    expect(municipality.host.records.violations).toEqual([]);
  });
});

const other = { ...dietitian, serviceId: sv.continence };

/** What each would succeed with, were it not for where it comes from. */
const bodies: Partial<Record<OperationId, (held: Wire['Hold']) => object>> = {
  updateSession: () => ({ ownDevice: true }),
  holdSlot: ({ slot }) => ({
    citizenId: ci.jens,
    slotId: slot.id,
    deliveryMode: slot.deliveryMode,
  }),
  bookAppointment: ({ id }) => ({ citizenId: ci.jens, holdId: id }),
  rescheduleAppointment: ({ id }) => ({ citizenId: ci.jens, holdId: id }),
  cancelAppointment: () => ({ citizenId: ci.jens, reason: 'ill' }),
};

/** What was done, and the session: that it is there, on which device, and when it ends. */
async function records(): Promise<unknown> {
  const { status, body } = await jens.get('/session');
  return { log: [...municipality.host.municipality.log()], status, body };
}
