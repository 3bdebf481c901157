import { granted, refused } from '../kernel/answer.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import { isAlive, type World } from '../kernel/world.ts';
import { type News, onNews } from '../notices/news.ts';
import { sentPost } from '../post/post.ts';
import { septets } from './gsm7.ts';
import { type ReminderQuery, remindersOf } from './list.ts';
import { previewReminder } from './preview.ts';
import type { Reminding, When } from './state.ts';
import { changeReminders, reminderSettings } from './settings.ts';

/**
 * Telling people in time. Each reader has their own.
 *
 * @param world gives the state as of now
 */
export function createRemindersDesk(world: () => World) {
  return {
    reminderSettings: (reader: CitizenId, citizen: CitizenId) =>
      reminderSettings(world(), reader, citizen),
    updateReminderSettings: (
      reader: CitizenId,
      wish: Wire['ReminderSettingsChange'],
      ifMatch: string,
    ) => changeReminders(world(), reader, wish, ifMatch),
    previewReminder: (reader: CitizenId, citizen: CitizenId, when: When) =>
      previewReminder(world(), reader, citizen, when),
    reminders: (reader: CitizenId, citizen: CitizenId, query: ReminderQuery) =>
      remindersOf(world(), reader, citizen, query),
    /** Where in the app a short address leads; null when it is none. */
    follow: (link: string) => world().links.pathOf.get(link) ?? null,
    /** Has itself told of each notice, once, when it is given. */
    onNews: (tell: (news: News) => void) => {
      onNews(world(), tell);
    },
  };
}

export interface SmsConditions {
  /** Whether the register can be asked. */
  registerAnswers: boolean;
  /** What becomes of deliveries; null when they arrive. */
  fault: Reminding['fault'];
}

/** Text messages and their register, from the simulator's page. */
export function createRemindersStaff(world: () => World) {
  return {
    /** All that has left for a phone, oldest first; `state` is null for what is no reminder. */
    sms: () => {
      const { sent } = world().reminding;
      const states = new Map(sent.map(({ id, state }) => [id, state]));
      return sentPost(world())
        .filter(({ channel }) => channel === 'nemsms')
        .map(({ at, to, text, reminderId }) => ({
          at,
          to,
          text,
          septets: septets(text),
          state: states.get(reminderId ?? '') ?? null,
        }));
    },
    smsRegister: () => {
      const { notSignedUp } = world().reminding.register;
      return [...world().residents.values()]
        .filter(({ id, unlisted }) => !unlisted && isAlive(world(), id))
        .map(({ id, name }) => ({ citizenId: id, name, signedUp: !notSignedUp.has(id) }));
    },
    signUp: (citizen: CitizenId, signedUp: boolean) => {
      if (!isAlive(world(), citizen)) return refused('not-found');
      const { notSignedUp } = world().reminding.register;
      if (signedUp) notSignedUp.delete(citizen);
      else notSignedUp.add(citizen);
      return granted(undefined);
    },
    smsConditions: ({ registerAnswers, fault }: Partial<SmsConditions>): SmsConditions => {
      const { reminding } = world();
      if (registerAnswers !== undefined) reminding.register.answers = registerAnswers;
      if (fault !== undefined) reminding.fault = fault;
      return { registerAnswers: reminding.register.answers, fault: reminding.fault };
    },
  };
}
