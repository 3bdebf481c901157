import { screen, within } from '@testing-library/react';
import type { Answer, SlotQuery, Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { MockHost } from '../../mocks/http/host.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { first, heading, type Journey, type Visit } from '../support/journey.tsx';

/** Ingrid stands before the free times for a visit at home. */
export async function toTimes(visit: (path: string, options: Visit) => Promise<Journey>) {
  const path = `/book/tid?ydelse=${sv.preventiveVisit}&moede=home`;
  const journey = await visit(path, { as: ci.ingrid });
  await heading(/^Vælg en (ny )?tid/);
  return journey;
}

/** Says yes, when it is asked once more whether it is for the right person. */
export async function sure(user: Journey['user'], action: string | RegExp): Promise<void> {
  const asked = await screen.findByRole('dialog', { name: 'Er det den rigtige person?' });
  await user.click(within(asked).getByRole('button', { name: action }));
}

/** The first free time that the municipality has of that kind. */
export function freeAt({ municipality }: MockHost, wish: Wish): Wire['Slot'] {
  return first(ok(municipality.staff.slots(wish)).items);
}

/** Somebody books for a citizen on another device. */
export function bookElsewhere(
  host: MockHost,
  actor: string,
  citizenId: string,
  wish: Wish,
): Wire['Appointment'] {
  const { municipality } = host;
  const { id: slotId } = first(ok(municipality.slots(citizenId, wish)).items);
  const { deliveryMode } = wish;
  const hold = ok(municipality.hold(actor, { citizenId, slotId, deliveryMode }));
  return ok(municipality.book(actor, { citizenId, holdId: hold.id }));
}

/** What the story takes for granted that the municipality says yes to. */
export function ok<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal.code}`);
  return answer.value;
}

type Wish = SlotQuery & { deliveryMode: Wire['DeliveryMode'] };
