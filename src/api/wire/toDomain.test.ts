import { expect, test } from 'vitest';
import { instantFromWire as at } from '../../domain/time.ts';
import type { components } from '../schema.gen.ts';
import { toAppointment, toCitizen } from './toDomain.ts';
import { toHold, toSlot } from './toSlot.ts';

type Wire = components['schemas'];

const slot: Wire['Slot'] = {
  id: 'sl-made-up',
  serviceId: 'sv-made-up',
  // Three quarters of an hour, over the hour that comes twice.
  start: '2026-10-25T02:30:00+02:00',
  end: '2026-10-25T02:15:00+01:00',
  deliveryMode: 'phone',
  location: null,
  practitioner: null,
  seatsLeft: null,
};
const text = { da: 'Kostvejledning', en: 'Advice on food' };
const appointment: Wire['Appointment'] = {
  ...slot,
  id: 'ap-made-up',
  citizenId: 'ci-made-up',
  version: '"1-abc"',
  sequence: 1,
  status: 'booked',
  serviceName: text,
  slotId: slot.id,
  position: null,
  companions: [],
  delivery: { decidedBy: 'citizen', reason: null, changeableTo: ['video'] },
  preparation: null,
  video: { url: 'https://video.havlunde.invalid/m/made-up', opensAt: '2026-10-25T02:15:00+02:00' },
  contact: { unit: text, phone: '00 12 34 20', hours: text },
  note: null,
  cancelUntil: '2026-10-24T02:30:00+02:00',
  rescheduleUntil: null,
  movesLeft: 0,
  cancellation: null,
  updatedAt: '2026-10-01T12:00:00+02:00',
};

test('times are instants, whatever their offset', () => {
  const { start, end } = toSlot(slot);
  expect([start, end]).toEqual([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:15:00Z')]);
  expect(toSlot({ ...slot, start: '2026-10-25T00:30:00Z' }).start).toBe(start);
});

test('a time without an offset is not guessed', () => {
  expect(() => toSlot({ ...slot, start: '2026-10-25T02:30:00' })).toThrow(RangeError);
});

test('the times of an appointment, and those it does not have', () => {
  expect(toAppointment(appointment)).toMatchObject({
    etag: '"1-abc"',
    mode: 'phone',
    cancelUntil: at('2026-10-24T00:30:00Z'),
    rescheduleUntil: null,
    movesLeft: 0,
    changeableTo: ['video'],
    video: { opensAt: at('2026-10-25T00:15:00Z') },
    cancellation: null,
  });
  expect(toAppointment({ ...appointment, cancelUntil: null, video: null })).toMatchObject({
    cancelUntil: null,
    video: null,
  });
});

test('who cancelled it, and when', () => {
  const cancellation = { by: 'citizen', reason: 'ill', comment: null } as const;
  const cancelled = toAppointment({
    ...appointment,
    status: 'cancelled',
    cancellation: { ...cancellation, at: '2026-10-02T08:00:00+02:00' },
  });
  expect(cancelled.cancellation).toEqual({ ...cancellation, at: at('2026-10-02T06:00:00Z') });
});

test('a hold keeps the time it is for, and its own version', () => {
  const hold: Wire['Hold'] = {
    id: 'ho-made-up',
    citizenId: 'ci-made-up',
    slot,
    replacing: null,
    expiresAt: '2026-10-25T02:40:00+02:00',
  };
  const read = toHold(hold, '"7"');
  expect(read).toMatchObject({ etag: '"7"', expiresAt: at('2026-10-25T00:40:00Z') });
  expect(read.slot).toEqual(toSlot(slot));
});

test('a mandate’s days are days, and an open end is none', () => {
  const citizen: Wire['Citizen'] = {
    id: 'ci-made-up',
    name: null,
    relation: 'mandate',
    rights: ['see-appointments'],
    mandate: { state: 'active', from: '2026-11-25', to: null },
  };
  expect(toCitizen(citizen)).toEqual(citizen);
  expect(() =>
    toCitizen({ ...citizen, mandate: { state: 'active', from: '31/12', to: null } }),
  ).toThrow();
});
