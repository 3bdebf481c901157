import { acting } from './da/acting.ts';
import { activities } from './da/activities.ts';
import { appointments } from './da/appointments.ts';
import { booking } from './da/booking.ts';
import { calendar } from './da/calendar.ts';
import { cancelling } from './da/cancelling.ts';
import { common } from './da/common.ts';
import { device } from './da/device.ts';
import { everybody } from './da/everybody.ts';
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
import { problems } from './da/problems.ts';
import { push } from './da/push.ts';
import { reminders } from './da/reminders.ts';
import { settings } from './da/settings.ts';
import { waiting } from './da/waiting.ts';

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
  problems,
  push,
  reminders,
  settings,
  waiting,
} as const;
