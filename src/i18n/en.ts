import type { Texts } from './texts.ts';
import { acting } from './en/acting.ts';
import { activities } from './en/activities.ts';
import { appointments } from './en/appointments.ts';
import { booking } from './en/booking.ts';
import { calendar } from './en/calendar.ts';
import { cancelling } from './en/cancelling.ts';
import { common } from './en/common.ts';
import { device } from './en/device.ts';
import { everybody } from './en/everybody.ts';
import { granted } from './en/granted.ts';
import { install } from './en/install.ts';
import { landing } from './en/landing.ts';
import { laterProblems } from './en/laterProblems.ts';
import { leaving } from './en/leaving.ts';
import { lock } from './en/lock.ts';
import { mandates } from './en/mandates.ts';
import { messages } from './en/messages.ts';
import { notices } from './en/notices.ts';
import { outbox } from './en/outbox.ts';
import { ownDevice } from './en/ownDevice.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { push } from './en/push.ts';
import { receipt } from './en/receipt.ts';
import { reminders } from './en/reminders.ts';
import { settings } from './en/settings.ts';
import { standing } from './en/standing.ts';
import { unread } from './en/unread.ts';
import { unsent } from './en/unsent.ts';
import { video } from './en/video.ts';
import { waiting } from './en/waiting.ts';
import { wishes } from './en/wishes.ts';

/** The same words in English. */
export const en = {
  acting,
  activities,
  appointments,
  booking,
  calendar,
  cancelling,
  common,
  device,
  everybody,
  granted,
  install,
  landing,
  laterProblems,
  leaving,
  lock,
  mandates,
  messages,
  notices,
  outbox,
  ownDevice,
  people,
  problems,
  push,
  receipt,
  reminders,
  settings,
  standing,
  unread,
  unsent,
  video,
  waiting,
  wishes,
} satisfies Texts;
