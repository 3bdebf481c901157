import { describe, expect, test } from 'vitest';
import { anAppointment, start } from '../../../tests/support/municipality/made-up.ts';
import {
  canCancel,
  canReschedule,
  otherModes,
  videoIsOpen,
  type Appointment,
  type ChangeRefusal,
} from './appointment.ts';
import { hours, later, minutes, type Instant } from '../time.ts';

const deadline = later(start, -hours(24));
const end = later(start, minutes(45));
const earlier = later(start, -hours(48));

interface Case {
  what: string;
  appointment?: Partial<Appointment>;
  at: Instant;
  cancel: 'yes' | ChangeRefusal;
  reschedule: 'yes' | ChangeRefusal;
  modes: readonly string[];
}

const both = ['clinic', 'phone'];
const cases: readonly Case[] = [
  { what: 'long before', at: earlier, cancel: 'yes', reschedule: 'yes', modes: both },
  { what: 'at the deadline', at: deadline, cancel: 'yes', reschedule: 'yes', modes: both },
  {
    what: 'a millisecond after the deadline',
    at: later(deadline, 1),
    cancel: 'too-late',
    reschedule: 'too-late',
    modes: [],
  },
  {
    what: 'a millisecond before the start',
    at: later(start, -1),
    cancel: 'too-late',
    reschedule: 'too-late',
    modes: [],
  },
  {
    what: 'at the start',
    at: start,
    cancel: 'already-held',
    reschedule: 'already-held',
    modes: [],
  },
  {
    what: 'with a deadline at the start itself, a millisecond before it',
    appointment: { cancelUntil: start, rescheduleUntil: start },
    at: later(start, -1),
    cancel: 'yes',
    reschedule: 'yes',
    modes: both,
  },
  {
    what: 'with a deadline at the start itself, at the start',
    appointment: { cancelUntil: start, rescheduleUntil: start },
    at: start,
    cancel: 'already-held',
    reschedule: 'already-held',
    modes: [],
  },
  {
    what: 'with a longer deadline for moving than for cancelling',
    appointment: { cancelUntil: later(start, -hours(2)) },
    at: later(deadline, 1),
    cancel: 'yes',
    reschedule: 'too-late',
    modes: [],
  },
  {
    what: 'when it is changed by phone only',
    appointment: { cancelUntil: null, rescheduleUntil: null },
    at: earlier,
    cancel: 'by-phone-only',
    reschedule: 'by-phone-only',
    modes: [],
  },
  {
    what: 'when it is moved by phone only, but cancelled here',
    appointment: { rescheduleUntil: null },
    at: earlier,
    cancel: 'yes',
    reschedule: 'by-phone-only',
    modes: [],
  },
  {
    what: 'when its moves are used up: the way of delivery can still change',
    appointment: { movesLeft: 0 },
    at: deadline,
    cancel: 'yes',
    reschedule: 'too-many-moves',
    modes: both,
  },
  {
    what: 'when its moves are used up and it is too late: the deadline is what is said',
    appointment: { movesLeft: 0 },
    at: later(deadline, 1),
    cancel: 'too-late',
    reschedule: 'too-late',
    modes: [],
  },
  {
    what: 'without a limit on moves',
    appointment: { movesLeft: null },
    at: earlier,
    cancel: 'yes',
    reschedule: 'yes',
    modes: both,
  },
  {
    what: 'when nothing else is offered',
    appointment: { changeableTo: [] },
    at: earlier,
    cancel: 'yes',
    reschedule: 'yes',
    modes: [],
  },
  ...(['cancelled', 'fulfilled', 'noshow'] as const).map((status) => ({
    what: `when it is ${status}`,
    appointment: { status },
    at: earlier,
    cancel: 'not-booked' as const,
    reschedule: 'not-booked' as const,
    modes: [],
  })),
];

describe.each(cases)('$what', ({ appointment, at, cancel, reschedule, modes }) => {
  const one = anAppointment(appointment);
  const answer = (result: ReturnType<typeof canCancel>) => (result.ok ? 'yes' : result.reason);

  test(`cancel: ${cancel}`, () => {
    expect(answer(canCancel(one, at))).toBe(cancel);
  });
  test(`reschedule: ${reschedule}`, () => {
    expect(answer(canReschedule(one, at))).toBe(reschedule);
  });
  test(`other ways: ${modes.join(', ') || 'none'}`, () => {
    expect(otherModes(one, at)).toEqual(modes);
  });
});

describe('the way into a video visit', () => {
  test.each([
    ['a millisecond before it opens', later(start, -minutes(15) - 1), false],
    ['when it opens', later(start, -minutes(15)), true],
    ['at the start', start, true],
    ['a millisecond before the end', later(end, -1), true],
    ['at the end', end, false],
  ])('%s', (_, at, open) => {
    expect(videoIsOpen(anAppointment(), at)).toBe(open);
  });

  test('is never open for what is cancelled, or is no video visit', () => {
    expect(videoIsOpen(anAppointment({ status: 'cancelled' }), start)).toBe(false);
    expect(videoIsOpen(anAppointment({ video: null }), start)).toBe(false);
  });
});
