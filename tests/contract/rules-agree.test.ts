import { describe, expect, test } from 'vitest';
import { cancel } from '../../mocks/municipality/appointments/booking.ts';
import type { Answer } from '../../mocks/municipality/kernel/wire.ts';
import { offeredModes } from '../../mocks/municipality/services/delivery.ts';
import { holdSlot } from '../../mocks/municipality/slots/holds.ts';
import { versionOf } from '../../mocks/municipality/appointments/toWireAppointment.ts';
import type { AppointmentRecord } from '../../mocks/municipality/kernel/records.ts';
import { citizensFor, rightsOver } from '../../mocks/municipality/mandates/rights.ts';
import { hasMoveLeft, mayChange } from '../../mocks/municipality/slots/taking.ts';
import { addDays, copenhagenDay, instantAt } from '../../mocks/municipality/kernel/time.ts';
import { residentOf, serviceOf, type World } from '../../mocks/municipality/kernel/world.ts';
import { allRights } from '../../mocks/town/mandates.ts';
import { nursingHomeIds } from '../../mocks/town/nursingHome.ts';
import { dueAt } from '../../mocks/municipality/reminders/times.ts';
import { remindersAhead } from '../../src/domain/messages/reminder.ts';
import { instantFromMillis } from '../../src/domain/time.ts';
import { toCitizen } from '../../src/api/wire/toDomain.ts';
import {
  canCancel,
  canReschedule,
  otherModes,
  videoIsOpen,
  type ChangeRefusal,
} from '../../src/domain/appointment/appointment.ts';
import { may } from '../../src/domain/citizen.ts';
import { deliveryModes } from '../../src/domain/appointment/delivery.ts';
import {
  appointments,
  asOf,
  cases,
  copyAt,
  quarter,
  seeded,
  world,
  type Case,
} from './every-instant.ts';

// The app decides what it shows; the municipality decides. What the app shows must be what the
// municipality then does, for everybody's every appointment, a millisecond before, at and after each
// instant where something ends or begins.

/** How the municipality words each of the app's reasons. */
const refusalOf: Record<ChangeRefusal, readonly string[]> = {
  'not-booked': ['already-cancelled', 'already-held'],
  'already-held': ['already-held'],
  'by-phone-only': ['too-late'],
  'too-late': ['too-late'],
  'too-many-moves': ['too-many-moves'],
};

test('there is enough to compare', () => {
  expect(appointments.length).toBeGreaterThan(300);
  expect(new Set(appointments.map(({ serviceId }) => serviceId)).size).toBeGreaterThan(10);
});

describe('the app and the municipality agree', () => {
  test('on what can be cancelled, and on why not', () => {
    compare(({ record, at }) => {
      const { there, app } = asOf(record, at);
      const { id, citizenId } = record;
      const request = { citizenId, reason: 'ill' } as const;
      return [canCancel(app, app.now), cancel(there, citizenId, id, request, versionOf(record))];
    });
  });

  test('on what can be moved, and on why not', () => {
    compare(({ record, at }) => {
      const { there, app } = asOf(record, at);
      const change = mayChange(there, record);
      return [
        canReschedule(app, app.now),
        change.ok ? hasMoveLeft(there, record, 'sl-another') : change,
      ];
    });
  });

  test('on how it can be delivered instead', () => {
    const differences = cases.filter(({ record, at }) => {
      const { there, app } = asOf(record, at);
      const answers = deliveryModes.filter(
        (mode) => mode !== record.mode && takes(there, record, mode),
      );
      const offered = otherModes(app, app.now);
      return offered.toSorted().join() !== answers.toSorted().join();
    });
    expect(differences).toEqual([]);
  });

  test('on when the way into a video visit is open', () => {
    const differences = cases.filter(({ record, at }) => {
      const { app } = asOf(record, at);
      const open = at >= record.start - quarter && at < record.end;
      const isVideo = record.mode === 'video' && !record.cancellation;
      return videoIsOpen(app, app.now) !== (isVideo && open);
    });
    expect(differences).toEqual([]);
  });

  test('on when one is reminded', () => {
    const both = { dayBefore: true, twoHoursBefore: true };
    for (const record of appointments) {
      const start = instantFromMillis(record.start);
      expect(remindersAhead(both, start, instantFromMillis(0))).toEqual(
        (['day-before', 'two-hours-before'] as const).map((when) => ({
          when,
          at: dueAt(record.start, when),
        })),
      );
    }
  });

  test('on who may do what for whom, on the first and the last day of each mandate', () => {
    // Two of the nursing home stand for all of it: their mandates are alike.
    const alike = new Set(nursingHomeIds.slice(2));
    const people = [...world.residents.keys()].filter((id) => !alike.has(id));
    const mandates = world.mandates.filter(({ giver }) => !alike.has(giver));
    const days = new Set(mandates.flatMap(({ from, to }) => (to ? [from, to] : [from])));
    const instants = [...days].flatMap((one) => {
      const [begins, ends] = [instantAt(one, 0), instantAt(addDays(one, 1), 0)];
      return [begins - 1, begins, ends - 1, ends];
    });
    const differences = [seeded, ...instants].flatMap((at) => {
      const there = copyAt(at);
      return people.flatMap((actor) => {
        const known = citizensFor(there, actor).map(toCitizen);
        return people.flatMap((citizen) => {
          const rights = rightsOver(there, actor, citizen);
          const seen = known.find(({ id }) => id === citizen);
          return allRights
            .filter((right) => (seen ? may(right, seen) : false) !== (rights?.has(right) ?? false))
            .map((right) => ({ actor, citizen, right, day: copenhagenDay(at) }));
        });
      });
    });
    expect(differences).toEqual([]);
  });
});

type Verdict = { ok: true } | { ok: false; reason: ChangeRefusal };

/** Asks both, and lists where one says yes and the other no, or they name different reasons. */
function compare(ask: (one: Case) => [Verdict, Answer<unknown>]): void {
  const seen = new Set<string>();
  const differences = cases.flatMap((one) => {
    const [app, municipality] = ask(one);
    const said = municipality.ok ? 'yes' : municipality.refusal.code;
    const expected = app.ok ? ['yes'] : refusalOf[app.reason];
    seen.add(app.ok ? 'yes' : app.reason);
    return expected.includes(said) ? [] : [{ ...one, app, said }];
  });
  expect(differences).toEqual([]);
  // A comparison in which nobody ever says no, or yes, would prove nothing.
  expect([...seen]).toEqual(
    expect.arrayContaining(['yes', 'too-late', 'already-held', 'not-booked', 'by-phone-only']),
  );
}

/** Whether the municipality lets the citizen have it in that way, at its own time if it has one. */
function takes(there: World, record: AppointmentRecord, mode: AppointmentRecord['mode']): boolean {
  const { id: replacing, citizenId, slotId } = record;
  if (slotId !== null) {
    return holdSlot(there, citizenId, { citizenId, slotId, deliveryMode: mode, replacing }).ok;
  }
  const resident = residentOf(there, citizenId);
  const modes = offeredModes(resident, serviceOf(there, record.serviceId));
  return mayChange(there, record).ok && modes.includes(mode);
}
