import { granted, refused } from '../kernel/answer.ts';
import { septets } from './gsm7.ts';
import { onNews } from '../notices/news.ts';
import type { ReminderOffice, ReminderStaff } from './reminderContract.ts';
import { remindersOf } from './reminderList.ts';
import { previewReminder } from './reminderPreview.ts';
import { changeReminders, reminderSettings } from './reminderSettings.ts';
import { sentPost } from '../post/post.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** Telling people in time. `world` gives the state as of now. */
export function createReminderOffice(world: () => World): ReminderOffice {
  return {
    reminderSettings: (reader, citizen) => reminderSettings(world(), reader, citizen),
    updateReminderSettings: (reader, wish, ifMatch) =>
      changeReminders(world(), reader, wish, ifMatch),
    previewReminder: (reader, citizen, when) => previewReminder(world(), reader, citizen, when),
    reminders: (reader, citizen, query) => remindersOf(world(), reader, citizen, query),
    follow: (link) => world().links.pathOf.get(link) ?? null,
    onNews: (tell) => {
      onNews(world(), tell);
    },
  };
}

/** What the simulator sees and decides of text messages. */
export function createReminderStaff(world: () => World): ReminderStaff {
  return {
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
    signUp: (citizen, signedUp) => {
      if (!isAlive(world(), citizen)) return refused('not-found');
      const { notSignedUp } = world().reminding.register;
      if (signedUp) notSignedUp.delete(citizen);
      else notSignedUp.add(citizen);
      return granted(undefined);
    },
    smsConditions: ({ registerAnswers, fault }) => {
      const { reminding } = world();
      if (registerAnswers !== undefined) reminding.register.answers = registerAnswers;
      if (fault !== undefined) reminding.fault = fault;
      return { registerAnswers: reminding.register.answers, fault: reminding.fault };
    },
  };
}
