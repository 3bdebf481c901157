import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { FaultKind } from '../../mocks/http/faults.ts';
import type { OperationId } from '../../mocks/http/openapi.ts';
import { book, dietitian, freeTimes, hold, reschedule, upcomingOf } from '../contract/scenes.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;
let jens: TestBrowser;
let old: Wire['Appointment'];

beforeEach(async () => {
  municipality = createTestMunicipality();
  jens = await municipality.login(ci.jens);
  old = await book(jens, ci.jens, dietitian);
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
  expect(municipality.host.municipality.brokenInvariants()).toEqual([]);
});

const key = 'the-key-of-this-move';
const staff = () => municipality.host.municipality.staff;

/** What he has with the dietitian by the municipality's own records. */
const booked = () =>
  staff()
    .appointments(ci.jens)
    .filter(({ status }) => status === 'booked');
const moves = () =>
  municipality.host.municipality.log().filter(({ action }) => action === 'rescheduled').length;

let held = '';

/** Looks for another time, holds it, moves to it. */
async function move(): Promise<{ status: number }> {
  held = (await hold(jens, ci.jens, { ...dietitian, replacing: old.id }, 4)).body.id;
  return moveToHeld();
}
const moveToHeld = () => reschedule(jens, old, held, { key });

const steps: OperationId[] = ['listSlots', 'holdSlot', 'rescheduleAppointment'];
const failures: FaultKind[] = [
  { kind: 'offline' },
  { kind: 'lost-answer' },
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, retryAfter: 1 },
];
const failing = steps.flatMap((step) =>
  failures.map((failure) => ({
    step,
    failure,
    how: 'status' in failure ? `status ${failure.status}` : failure.kind,
  })),
);

// Fails when: the old time is given back as soon as another is held for the move; where the answer
// is lost, also when a key is not looked up.
test.each(failing)(
  'W12 a move fails by $how at $step: one appointment all along, and the next try moves it once',
  async ({ step, failure }) => {
    const done = step === 'rescheduleAppointment' && failure.kind === 'lost-answer';
    municipality.host.faults.add({ ...failure, times: 1, match: { operation: step } });
    const status = await move().then(
      (answer) => answer.status,
      () => null,
    );
    expect(status).not.toBe(200);
    expect(booked()).toHaveLength(1);
    expect(booked()[0]?.slotId === old.slotId).toBe(!done);
    if (!done) await expectKept(old);

    const again = step === 'rescheduleAppointment' ? await moveToHeld() : await move();
    expect(again.status).toBe(200);
    expect(booked()).toHaveLength(1);
    expect(booked()[0]?.slotId).not.toBe(old.slotId);
    expect(moves()).toBe(1);
  },
);

/** Nobody else can have the old time while it is his. */
async function expectKept({ slotId }: Wire['Appointment']): Promise<void> {
  const other = await municipality.login(ci.else);
  const free = await freeTimes(other, ci.else, { ...dietitian, limit: '100' });
  expect(free.map(({ id }) => id)).not.toContain(slotId);
}

const refusals: Record<string, (held: Wire['Hold']) => unknown> = {
  'the hold has run out': async () => {
    municipality.host.clock.advance(11 * 60_000);
    jens = await municipality.login(ci.jens);
  },
  'the held time was let go': async ({ id }) => {
    const path = `/citizens/${ci.jens}/holds/${id}`;
    const { headers } = await jens.get(path);
    await jens.delete(path, { ifMatch: headers.get('ETag') ?? '' });
  },
  'the municipality took the held time': ({ slot }) => {
    staff().takeSlot(slot.id);
  },
  'the deadline has passed': async () => {
    municipality.host.clock.set(Date.parse(old.start) - 3_600_000);
    jens = await municipality.login(ci.jens);
  },
  'the session has ended': () => {
    for (const { id } of municipality.host.sessions.list()) municipality.host.sessions.end(id);
  },
};

// Fails when: the old time is given back before the new one is taken; after the session has ended,
// when it goes on.
test.each(Object.entries(refusals))(
  'W12 between holding and moving %s: refused, and the old time stands',
  async (what, happens) => {
    const { body } = await hold(jens, ci.jens, { ...dietitian, replacing: old.id }, 4);
    await happens(body);
    const { status } = await reschedule(jens, old, body.id, { key });
    expect(status).toBe(what === 'the session has ended' ? 401 : 409);
    expect(booked().map(({ id, slotId }) => [id, slotId])).toEqual([[old.id, old.slotId]]);
    expect(moves()).toBe(0);
  },
);

// Fails when: reschedule does not compare versions.
test('W8 W12 the municipality has moved it meanwhile: 412 tells the present time, which stands', async () => {
  const [, , slot] = await freeTimes(jens, ci.jens, { ...dietitian, replacing: old.id });
  staff().move(old.id, slot?.id ?? '');
  held = (await hold(jens, ci.jens, { ...dietitian, replacing: old.id }, 5)).body.id;
  const { status, body } = await moveToHeld();
  expect([status, body.current?.slotId]).toEqual([412, slot?.id]);
  expect(booked().map(({ slotId }) => slotId)).toEqual([slot?.id]);
  expect((await upcomingOf(jens, ci.jens, old.serviceId)).slotId).toBe(slot?.id);
});
