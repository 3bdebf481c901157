// @ts-check
/* global document, FormData */
import { ask, change, tell } from './interface.js';
import { showAppointments, showSlots } from './agenda.js';
import { listenToBusyDay, showBusyDay, startBusyDay } from './busy.js';
import { button, element, fill, item, option, table } from './elements.js';
import { showMandates } from './mandates.js';
import { showMessages } from './messages.js';
import { listenToPhone, showPhone } from './phone.js';
import { showWaiting } from './waiting.js';

/** Every list anew, from what the municipality says now. */
async function refresh() {
  const [clock, faults, sessions] = await Promise.all(
    ['clock', 'faults', 'sessions'].map((path) => ask(path)),
  );
  element('now').textContent = `${clock.now.replace('T', ' ')}${clock.frozen ? ' (frozen)' : ''}`;
  fill('fault-list', faults.items.map(faultItem));
  fill('session-list', sessions.items.map(sessionItem));
  await Promise.all([
    showRecords(),
    showAppointments(refresh),
    showSlots(refresh),
    showMandates(refresh),
    showMessages(refresh),
    showWaiting(refresh),
    showPhone(),
    showBusyDay(),
  ]);
}

/** @param {any} fault */
function faultItem({ kind, match, rate, times, ...rest }) {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
  if (rate !== undefined) details.push(`${Math.round(rate * 100)} %`);
  if (times !== undefined) details.push(`next ${times}`);
  return item(kind, [match?.operation ?? match?.path ?? 'all requests', ...details].join(' · '));
}

/** @param {any} session */
function sessionItem({ handle, name, since, idleSeconds, ownDevice }) {
  const end = button('End', () => change('DELETE', `sessions/${handle}`).then(refresh));
  const device = ownDevice ? 'own device' : 'shared device';
  return item(name, `since ${since.slice(11, 19)} · idle ${idleSeconds} s · ${device}`, end);
}

async function showRecords() {
  const [log, requests, invariants, violations] = await Promise.all(
    ['log', 'requests', 'invariants', 'violations'].map((path) => ask(path)),
  );
  element('health').textContent =
    invariants.broken.length + violations.items.length === 0
      ? 'All is well: nothing broken, no answer outside the contract.'
      : `${invariants.broken.join('; ')} ${JSON.stringify(violations.items)}`;
  table('log', ['at', 'actor', 'action', 'citizenId', 'appointmentId', 'slotId'], log.items);
  const columns = ['at', 'method', 'path', 'status', 'problem', 'replayed', 'faults'];
  table('requests', columns, requests.items);
}

/** @param {string} id @param {(fields: Record<string, string>) => Promise<unknown>} send */
function onSubmit(id, send) {
  element(id).addEventListener('submit', (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const fields = Object.fromEntries([...new FormData(form)].map(([k, v]) => [k, String(v)]));
    send(fields).then(refresh).catch(tell);
  });
}

/** @param {Record<string, string>} fields of the form */
function faultOf({ kind, milliseconds, stage, status, retryAfter, operation, percent, times }) {
  return {
    kind,
    ...(kind === 'latency' && { milliseconds: Number(milliseconds), stage }),
    ...(kind === 'status' && { status: Number(status) }),
    ...(kind === 'status' && retryAfter && { retryAfter: Number(retryAfter) }),
    ...(operation && { match: { operation } }),
    ...(Number(percent) < 100 && { rate: Number(percent) / 100 }),
    ...(times && { times: Number(times) }),
  };
}

function showFaultFields() {
  const { value } = /** @type {HTMLSelectElement} */ (document.querySelector('[name=kind]'));
  for (const field of document.querySelectorAll('[data-for]')) {
    field.toggleAttribute('hidden', field.getAttribute('data-for') !== value);
  }
}

onSubmit('set-clock', ({ now }) => change('PUT', 'clock', { now }));
onSubmit('reset', ({ seed, crowd }) =>
  change('POST', 'reset', { seed: Number(seed), crowd: Number(crowd) }),
);
onSubmit('start-busy', startBusyDay);
onSubmit('add-fault', (fields) => change('POST', 'faults', faultOf(fields)));
onSubmit('login', ({ citizenId }) => change('POST', 'login', { citizenId }));
onSubmit('free-slot', ({ id }) => change('POST', `slots/${id}/free`));
element('clear-faults').addEventListener('click', () => {
  change('DELETE', 'faults').then(refresh).catch(tell);
});
for (const each of document.querySelectorAll('[data-clock]')) {
  each.addEventListener('click', () => {
    const body = JSON.parse(each.getAttribute('data-clock') ?? '{}');
    change('PUT', 'clock', body).then(refresh).catch(tell);
  });
}
for (const id of ['whose', 'service', 'mode']) {
  element(id).addEventListener('change', () => void refresh().catch(tell));
}
listenToPhone(() => refresh().catch(tell));
listenToBusyDay(refresh);
element('add-fault').addEventListener('change', showFaultFields);
showFaultFields();

const [people, services, operations] = await Promise.all(
  ['people?lang=da', 'services', 'operations'].map((path) => ask(path)),
);
for (const select of document.querySelectorAll('.people')) {
  select.append(
    ...people.map((/** @type {any} */ p) => option(p.citizenId, `${p.name} – ${p.goodFor}`)),
  );
}
element('service').append(
  ...services.items.map((/** @type {any} */ s) => option(s.id, s.name, s.modes.join(' '))),
);
element('add-fault')
  .querySelector('[name=operation]')
  ?.append(...operations.items.map((/** @type {string} */ id) => option(id, id)));
await refresh().catch(tell);
setInterval(() => void Promise.all([showRecords(), showBusyDay()]).catch(tell), 3000);
