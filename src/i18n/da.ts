import { acting } from './da/acting.ts';
import { activities } from './da/activities.ts';
import { appointments } from './da/appointments.ts';
import { booking } from './da/booking.ts';
import { calendar } from './da/calendar.ts';
import { cancelling } from './da/cancelling.ts';
import { common } from './da/common.ts';
import { device } from './da/device.ts';
import { everybody } from './da/everybody.ts';
import { granted } from './da/granted.ts';
import { install } from './da/install.ts';
import { landing } from './da/landing.ts';
import { laterProblems } from './da/laterProblems.ts';
import { leaving } from './da/leaving.ts';
import { lock } from './da/lock.ts';
import { mandates } from './da/mandates.ts';
import { messages } from './da/messages.ts';
import { notices } from './da/notices.ts';
import { outbox } from './da/outbox.ts';
import { ownDevice } from './da/ownDevice.ts';
import { people } from './da/people.ts';
import { problems } from './da/problems.ts';
import { push } from './da/push.ts';
import { receipt } from './da/receipt.ts';
import { reminders } from './da/reminders.ts';
import { settings } from './da/settings.ts';
import { standing } from './da/standing.ts';
import { unread } from './da/unread.ts';
import { unsent } from './da/unsent.ts';
import { video } from './da/video.ts';
import { waiting } from './da/waiting.ts';
import { wishes } from './da/wishes.ts';

/** Every visible word in Danish, by namespace. It is the type source for the other languages. */
export const da = {
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
} as const;
