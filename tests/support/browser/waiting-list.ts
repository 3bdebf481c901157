import type { Page } from 'playwright';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { Simulator } from '../municipality/simulator.ts';

/** What a citizen has that stands. */
export async function booked(municipality: Simulator, citizenId: string) {
  const all = await municipality.appointments(citizenId);
  return all.filter(({ status }) => status === 'booked');
}

/** The dietitian's free times at a clinic, earliest first. */
export function freeTimes(municipality: Simulator) {
  return municipality.slots({ serviceId: sv.dietitian, deliveryMode: 'clinic', limit: '100' });
}

/** Books a late time through the contract, as the app does: the story begins after that. */
export async function bookLate(page: Page, municipality: Simulator, citizenId: string) {
  const slot = (await freeTimes(municipality))[40];
  const session = await page.request.get('/api/v1/session');
  const { antiForgeryToken, person } = (await session.json()) as Wire['Session'];
  const post = (path: string, data: object) =>
    page.request.post(`/api/v1/citizens/${citizenId}/${path}`, {
      headers: {
        'Acting-Person': person.citizenId,
        'X-CSRF-Token': antiForgeryToken,
        'Idempotency-Key': crypto.randomUUID(),
      },
      data: { citizenId, ...data },
    });
  const held = await post('holds', { slotId: slot?.id, deliveryMode: 'clinic' });
  const { id: holdId } = (await held.json()) as { id: string }; // its schema
  const made = await post('appointments', { holdId });
  const one = (await booked(municipality, citizenId)).find(({ slotId }) => slotId === slot?.id);
  if (!one) throw new Error(`Not booked: ${held.status()} ${made.status()} ${await made.text()}`);
  return one;
}

/** Joins by the form, as it stands: any day, any place. */
export async function wish(page: Page, appointmentId: string): Promise<void> {
  await page.goto(`/aftaler/${appointmentId}/tidligere-tid`);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL('**/venteliste');
}

/** A time before the citizen's is taken by the municipality, and given back. */
export async function freed(municipality: Simulator, before: string) {
  const soonest = Date.parse('2026-11-30T00:00:00+01:00');
  const slot = (await freeTimes(municipality)).find(
    ({ start }) => Date.parse(start) > soonest && start < before,
  );
  if (!slot) throw new Error('Nothing is free before');
  await municipality.takeSlot(slot.id);
  await municipality.freeSlot(slot.id);
  return slot;
}
