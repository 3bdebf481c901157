// @ts-check
import { ask, change } from './interface.js';
import { button, element, fill, item, option } from './elements.js';

/** @param {() => Promise<void>} refresh after something was changed */
export async function showAppointments(refresh) {
  const { items } = await ask(`appointments?citizenId=${chosen('whose')?.value ?? ''}`);
  const planned = items.filter((/** @type {any} */ each) => each.status === 'booked');
  fill('appointment-list', planned.slice(0, 50).map(appointmentItem));

  /** @param {any} appointment */
  function appointmentItem({ id, serviceName, start, deliveryMode, practitioner }) {
    const cancel = button('Cancel', () =>
      change('POST', `appointments/${id}/cancel`).then(refresh),
    );
    const move = button('Move', () => {
      const slotId = element('slot-list').querySelector('[data-id]')?.getAttribute('data-id');
      return change('POST', `appointments/${id}/move`, { slotId }).then(refresh);
    });
    move.title = 'To the first of the free times listed below';
    const replace = button('Change practitioner', () =>
      change('POST', `appointments/${id}/practitioner`).then(refresh),
    );
    const who = practitioner?.name ?? 'nobody yet';
    const line = `${when(start)} · ${deliveryMode} · ${who} · ${id}`;
    return item(serviceName.da, line, cancel, move, replace);
  }
}

/** @param {() => Promise<void>} refresh after something was changed */
export async function showSlots(refresh) {
  const service = chosen('service');
  if (!service) return;
  offerModes(service.dataset['modes']?.split(' ') ?? []);
  const mode = chosen('mode')?.value ?? '';
  const { items, total } = await ask(
    `slots?serviceId=${service.value}&deliveryMode=${mode}&limit=50`,
  );
  element('slot-count').textContent = `${total} free; the first ${items.length}:`;
  fill('slot-list', items.map(slotItem));

  /** @param {any} slot */
  function slotItem({ id, start, location, practitioner }) {
    const take = button('Take', () => change('POST', `slots/${id}/take`).then(refresh));
    const where = [location?.name, practitioner?.name].filter(Boolean).join(' · ');
    const line = item(when(start), `${where} · ${id}`, take);
    line.dataset['id'] = id;
    return line;
  }
}

/** @param {string[]} modes */
function offerModes(modes) {
  const select = /** @type {HTMLSelectElement} */ (element('mode'));
  if (modes.join() === [...select.options].map(({ value }) => value).join()) return;
  select.replaceChildren(...modes.map((mode) => option(mode, mode)));
}

/** @param {string} id of a select @returns {HTMLOptionElement | undefined} */
function chosen(id) {
  return /** @type {HTMLSelectElement} */ (element(id)).selectedOptions[0];
}

/** @param {string} instant as on the wire: Danish time */
function when(instant) {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}
