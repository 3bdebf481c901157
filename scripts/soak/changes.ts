import { randomUUID } from 'node:crypto';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { sv } from '../../mocks/town/serviceIds.ts';

/** Somebody who is logged in to change things, apart from those who look on. */
export interface Hand {
  citizen: string;
  cookie: string;
  token: string;
}

/** Makes one change after another, by staff and by citizens, as chance has it. */
export async function createChanges(origin: string, hands: readonly Hand[], chance: () => number) {
  const pick = <Item>(items: readonly Item[]) =>
    // `as`: never asked of an empty list.
    items[Math.floor(chance() * items.length)] as Item;
  const staff = async (path: string, body?: object) =>
    send(`${origin}/mock/api/${path}`, {
      method: 'POST',
      ...(body && { body: JSON.stringify(body) }),
    });
  const write = (hand: Hand, path: string, body: object, ifMatch?: string) =>
    send(`${origin}/api/v1/citizens/${hand.citizen}/${path}`, {
      method: 'POST',
      headers: {
        Cookie: hand.cookie,
        'Acting-Person': hand.citizen,
        'X-CSRF-Token': hand.token,
        'Idempotency-Key': randomUUID(),
        'Content-Type': 'application/json',
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      },
      body: JSON.stringify({ citizenId: hand.citizen, ...body }),
    });

  // Talks by phone: six people give them nearly all day, and everybody may have many.
  const wish = { serviceId: sv.adviceLine, deliveryMode: 'phone' };
  const slots: string[] = [];
  for (const day of days) {
    const query = new URLSearchParams({ ...wish, limit: '100', from: `${day}T00:00:00+01:00` });
    const found = await send(`${origin}/mock/api/slots?${query.toString()}`);
    const { items } = (found ?? { items: [] }) as { items: Wire['Slot'][] };
    slots.push(...items.map(({ id }) => id));
  }
  const standing = new Map<string, { hand: Hand; appointment: Wire['Appointment'] }>();
  const keep = (hand: Hand, changed: unknown): boolean => {
    if (changed === null) return false;
    const appointment = changed as Wire['Appointment']; // all of them answer with it
    if (appointment.status === 'cancelled') standing.delete(appointment.id);
    else standing.set(appointment.id, { hand, appointment });
    return true;
  };

  const ways = {
    async book() {
      const hand = pick(hands);
      const hold = await write(hand, 'holds', { slotId: pick(slots), deliveryMode: 'phone' });
      if (hold === null) return false;
      const { id: holdId } = hold as Wire['Hold'];
      return keep(hand, await write(hand, 'appointments', { holdId }));
    },
    async cancel() {
      const { hand, appointment } = pick([...standing.values()]);
      const path = `appointments/${appointment.id}/cancel`;
      return keep(hand, await write(hand, path, { reason: 'other' }, appointment.version));
    },
    async write() {
      const { hand } = pick([...standing.values()]);
      const message = {
        unitId: preventionUnit,
        subject: 'Et spørgsmål',
        text: 'Må jeg ringe før?',
      };
      return (await write(hand, 'message-threads', message)) !== null;
    },
    async wait() {
      const { hand, appointment } = pick([...standing.values()]);
      const waiting = { appointmentId: appointment.id, wishes: anyTime };
      return (await write(hand, 'waiting-list', waiting)) !== null;
    },
    async staffMoves() {
      const { hand, appointment } = pick([...standing.values()]);
      return keep(
        hand,
        await staff(`appointments/${appointment.id}/move`, { slotId: pick(slots) }),
      );
    },
    async staffReplaces() {
      const { hand, appointment } = pick([...standing.values()]);
      return keep(hand, await staff(`appointments/${appointment.id}/practitioner`));
    },
    async staffCancels() {
      const { hand, appointment } = pick([...standing.values()]);
      return keep(hand, await staff(`appointments/${appointment.id}/cancel`));
    },
  };
  const often = [
    'staffMoves',
    'staffMoves',
    'staffReplaces',
    'staffReplaces',
    'staffCancels',
    'book',
    'cancel',
    'write',
    'wait',
  ] as const;
  return {
    /** Makes one; what is refused is tried in another way. Gives who made it. */
    async one(): Promise<'staff' | 'citizen'> {
      for (let tries = 0; tries < 200; tries++) {
        const way = standing.size < 40 ? 'book' : pick(often);
        if (await ways[way]()) return way.startsWith('staff') ? 'staff' : 'citizen';
      }
      throw new Error('Nothing can be changed any more');
    },
  };
}

/** Who answers those who talk by phone. */
const preventionUnit = 'un-4k8tqz';

const anyTime: Wire['WaitingWishes'] = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '23:59',
  locationIds: [],
  noticeHours: 0,
};

/** Days of the calendar on which there is much room. */
const days = ['2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16', '2027-01-11', '2027-01-18'];

/** The answer's body; null when it is a refusal of the municipality's. */
async function send(url: string, init?: RequestInit): Promise<unknown> {
  const answer = await fetch(url, init);
  const body: unknown = await answer.json();
  if (answer.ok) return body;
  if (answer.status === 409 || answer.status === 412) return null;
  throw new Error(`${url}: ${answer.status} ${JSON.stringify(body)}`);
}
