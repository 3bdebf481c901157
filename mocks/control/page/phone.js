// @ts-check
/* global document */
import { ask, change } from './interface.js';
import { element, fill, item } from './elements.js';

/** Somebody's phone with its text messages, what their networks do, and what was pushed. */
export async function showPhone() {
  const citizenId = field('phone-owner').value;
  const [sms, register, conditions, pushes] = await Promise.all(
    [`sms?citizenId=${citizenId}`, 'sms/register', 'sms/conditions', 'pushes'].map((path) =>
      ask(path),
    ),
  );
  const owner = register.items.find((/** @type {any} */ one) => one.citizenId === citizenId);
  checkbox('signed-up').checked = owner?.signedUp ?? false;
  checkbox('register-answers').checked = conditions.registerAnswers;
  field('sms-fault').value = conditions.fault ?? '';
  checkbox('push-outside').checked = pushes.outside;
  const arrived = sms.items.filter((/** @type {any} */ one) => one.state !== 'stopped');
  element('phone-messages').replaceChildren(...bubbles(arrived));
  fill('push-list', pushes.items.slice(-40).reverse().map(pushItem));
}

/** @param {() => Promise<void>} refresh after something was changed */
export function listenToPhone(refresh) {
  element('phone-owner').addEventListener('change', () => void refresh());
  on('signed-up', () => {
    const path = `sms/register/${field('phone-owner').value}`;
    return change('PUT', path, { signedUp: checkbox('signed-up').checked });
  });
  on('register-answers', () =>
    change('PUT', 'sms/conditions', { registerAnswers: checkbox('register-answers').checked }),
  );
  on('sms-fault', () =>
    change('PUT', 'sms/conditions', { fault: field('sms-fault').value || null }),
  );
  on('push-outside', () => change('PUT', 'pushes', { outside: checkbox('push-outside').checked }));

  /** @param {string} id @param {() => Promise<unknown>} send */
  function on(id, send) {
    element(id).addEventListener('change', () => void send().then(refresh));
  }
}

/** @param {any[]} items */
function bubbles(items) {
  if (items.length === 0) {
    const none = document.createElement('li');
    none.className = 'none';
    none.textContent = 'No messages.';
    return [none];
  }
  return items.map(({ at, text, septets, state }) => {
    const line = document.createElement('li');
    const bubble = document.createElement('p');
    bubble.lang = 'da';
    bubble.append(...withLinks(text));
    const small = document.createElement('small');
    const details = [`${at.slice(0, 10)} ${at.slice(11, 16)}`, `${septets} of 160`, state];
    small.textContent = details.filter(Boolean).join(' · ');
    line.append(bubble, small);
    return line;
  });
}

/** The address reads as the municipality's, and leads to this one. @param {string} text */
function withLinks(text) {
  return text.split(/(https:\/\/\S+\/s\/\w+)/).map((part) => {
    if (!part.startsWith('https://')) return part;
    const link = document.createElement('a');
    link.href = new URL(part).pathname;
    link.textContent = part;
    return link;
  });
}

/** @param {any} push */
function pushItem({ at, service, words, outcome, tries }) {
  const { text, id } = JSON.parse(words);
  const details = [`${at.slice(0, 10)} ${at.slice(11, 16)}`, service, outcome, `tries: ${tries}`];
  const link = document.createElement('a');
  link.href = `/s/${id}`;
  link.textContent = 'Tap';
  return item(text, details.join(' · '), link);
}

/** @param {string} id */
function field(id) {
  return /** @type {HTMLSelectElement} */ (element(id));
}

/** @param {string} id */
function checkbox(id) {
  return /** @type {HTMLInputElement} */ (element(id));
}
