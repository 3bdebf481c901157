// @ts-check
import { ask, change } from './interface.js';
import { button, fill, item } from './elements.js';

/** @param {() => Promise<void>} refresh after something was changed */
export async function showWaiting(refresh) {
  const { items } = await ask('waiting');
  fill('waiting-list', items.reverse().map(waitingItem));

  /** @param {any} entry as the citizen sees it */
  function waitingItem({ id, citizenId, appointment, wishes, offers, ended }) {
    const free = button('Free a time', () => change('POST', `waiting/${id}/free`).then(refresh));
    free.setAttribute('aria-label', `Free a time for ${appointment.serviceName.da}, ${id}`);
    const days = wishes.weekdays.map((/** @type {number} */ day) => weekdays[day - 1]).join(' ');
    const wish = `${days} ${wishes.from}–${wishes.to}`;
    const state = ended ? `ended: ${ended.why}` : `has ${when(appointment.start)}`;
    const told = offers.map(offerWords).join(' · ');
    const details = [citizenId, state, wish, told, id].filter(Boolean).join(' · ');
    return item(appointment.serviceName.da, details, ...(ended ? [] : [free]));
  }
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** @param {any} offer */
function offerWords({ slot, heldUntil, state }) {
  const held = state === 'open' ? ` until ${when(heldUntil)}` : '';
  return `offer ${when(slot.start)} ${state}${held}`;
}

/** @param {string} instant as on the wire: Danish time */
function when(instant) {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}
