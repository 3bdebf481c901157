// @ts-check
/* global HTMLButtonElement */
import { ask, change, tell } from './interface.js';
import { element, fill, item } from './elements.js';

const deeds = /** @type {Record<string, string>} */ ({
  staffMove: 'Staff move an appointment',
  staffReplace: 'Staff change who comes',
  staffCancel: 'Staff cancel',
  staffRead: 'Staff read a message',
  staffAnswer: 'Staff answer a message',
  staffFree: 'A time is given back',
  staffTake: 'A time is taken',
  citizenBooks: 'A citizen books',
  citizenCancels: 'A citizen cancels',
  citizenWrites: 'A citizen writes',
});

/** Whether the municipality lives by itself, and what happened last. */
export async function showBusyDay() {
  const { running, left, done, refused, latest } = await ask('busy-day');
  element('busy-state').textContent = running
    ? `Running: ${done} done, ${refused} refused, ${left} to come.`
    : `Not running. ${done} done, ${refused} refused.`;
  const stop = element('busy-stop');
  if (stop instanceof HTMLButtonElement) stop.disabled = !running;
  fill('busy-list', latest.map(deedItem));
}

/** @param {() => Promise<void>} refresh after something was changed */
export function listenToBusyDay(refresh) {
  element('busy-stop').addEventListener('click', () => {
    change('PUT', 'busy-day', { running: false }).then(refresh).catch(tell);
  });
}

/** @param {Record<string, string>} fields of the form */
export function startBusyDay({ deedsPerMinute, minutes, seed }) {
  return change('PUT', 'busy-day', {
    running: true,
    deedsPerMinute: Number(deedsPerMinute),
    minutes: Number(minutes),
    seed: Number(seed),
  });
}

/** @param {any} deed */
function deedItem({ at, name, citizenId, outcome }) {
  const details = [at.slice(11, 19), outcome, citizenId].filter(Boolean).join(' · ');
  return item(deeds[name] ?? name, details);
}
