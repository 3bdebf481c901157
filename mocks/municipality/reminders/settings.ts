import { granted, refused } from '../kernel/answer.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import type { ReminderChoice } from './state.ts';
import type { World } from '../kernel/world.ts';

const keyOf = (citizen: CitizenId, reader: CitizenId): string => `${citizen} ${reader}`;

/** What the reader chose; until then a citizen is reminded the day before, and nobody else ever. */
export function choiceOf(world: World, citizen: CitizenId, reader: CitizenId): ReminderChoice {
  return (
    world.reminding.choices.get(keyOf(citizen, reader)) ?? {
      dayBefore: reader === citizen,
      twoHoursBefore: false,
      representativesMayHaveOwn: false,
      version: 1,
    }
  );
}

/** What the reader gets about the citizen, whether they can get it, and whether the citizen lets others. */
export function reminderSettings(
  world: World,
  reader: CitizenId,
  citizen: CitizenId,
): Wire['ReminderSettings'] {
  const { dayBefore, twoHoursBefore, version } = choiceOf(world, citizen, reader);
  const { representativesMayHaveOwn } = choiceOf(world, citizen, citizen);
  return {
    signedUp: signedUp(world, reader),
    dayBefore,
    twoHoursBefore,
    representativesMayHaveOwn,
    version: `"${version}-${Number(dayBefore)}${Number(twoHoursBefore)}"`,
  };
}

/** The reader's own choice. Another than the citizen has one only as long as the citizen lets them. */
export function changeReminders(
  world: World,
  reader: CitizenId,
  { citizenId, ...wish }: Wire['ReminderSettingsChange'],
  ifMatch: string,
): Answer<Wire['ReminderSettings']> {
  const now = reminderSettings(world, reader, citizenId);
  if (reader !== citizenId) {
    if (wish.representativesMayHaveOwn !== undefined) return refused('self-only');
    if (!now.representativesMayHaveOwn) return refused('reminders-not-allowed');
  }
  if (now.version !== ifMatch) return refused('stale');
  const before = choiceOf(world, citizenId, reader);
  const chosen = { ...before, ...wish, version: before.version + 1 };
  world.reminding.choices.set(keyOf(citizenId, reader), chosen);
  happened(world, citizenId, 'reminders');
  return granted(reminderSettings(world, reader, citizenId));
}

/** What the register of NemSMS says. */
export function signedUp(world: World, reader: CitizenId): Wire['ReminderSettings']['signedUp'] {
  const { answers, notSignedUp } = world.reminding.register;
  if (!answers) return 'unknown';
  return notSignedUp.has(reader) ? 'no' : 'yes';
}
