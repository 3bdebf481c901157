import type { Wire } from '../../mocks/backend/contract.ts';
import { ci } from '../../mocks/citizenIds.ts';
import type { Operation } from '../../mocks/http/openapi.ts';
import { sv } from '../../mocks/serviceIds.ts';
import { newKey, type TestBrowser } from '../support/municipality-browser.ts';

/** What can be put into a request, besides the unknown and the nonsensical. */
export interface Material {
  browser: TestBrowser;
  slots: string[];
  holds: string[];
  appointments: Wire['Appointment'][];
  tags: string[];
}

/** Chooses one, as chance has it. */
export type Pick = <T>(choices: readonly T[]) => T;

/** Sends the operation made of what is picked; what it brings about is material for the next ones. */
export async function sendMadeUp(
  operation: Operation,
  material: Material,
  pick: Pick,
): Promise<Response> {
  const { method, hasBody, needsIdempotencyKey, needsIfMatch } = operation;
  const { browser, appointments, holds, tags } = material;
  const jens = Array<string>(6).fill(ci.jens);
  const citizenId = pick([...jens, ci.gudrun, 'ci-0000', '…']);
  const appointment = appointments.length > 0 ? pick(appointments) : undefined;
  const path = operation.path
    .replace('{citizenId}', encodeURIComponent(citizenId))
    .replace('{appointmentId}', pick([appointment?.id ?? 'ap-0000', 'ap-0000', '%20']))
    .replace('{holdId}', pick([...holds, 'ho-0000', '%00']));
  const ifMatch = pick([appointment?.version ?? '*', pick(tags), '*', '"x"', 'W/"x"', undefined]);
  const key = pick([newKey(), newKey(), newKey(), 'the-same-key-again', 'short', undefined]);
  const tokens = Array<string>(9).fill(browser.antiForgeryToken);
  const types = ['application/json', 'application/json; charset=utf-8', 'text/xml'];
  const response = await browser.fetch(path + (method === 'GET' ? queryOf(operation, pick) : ''), {
    method,
    headers: {
      'X-CSRF-Token': pick([...tokens, 'x']),
      ...(hasBody && { 'Content-Type': pick(types) }),
      ...(needsIdempotencyKey && key && { 'Idempotency-Key': key }),
      ...(needsIfMatch && ifMatch && { 'If-Match': ifMatch }),
    },
    ...(hasBody && { body: bodyOf(operation, citizenId, material, pick) }),
  });
  if (response.status === 201) await keep(operation, material, response.clone());
  return response;
}

async function keep({ id }: Operation, material: Material, response: Response): Promise<void> {
  material.tags.push(response.headers.get('ETag') ?? '');
  // `as`: 201 is the answer of these two operations alone.
  if (id === 'holdSlot') material.holds.push(((await response.json()) as Wire['Hold']).id);
  else material.appointments.push((await response.json()) as Wire['Appointment']);
}

function queryOf({ parameters }: Operation, pick: Pick): string {
  const search = new URLSearchParams();
  for (const { name, in: where, required } of parameters) {
    const present = pick([required, true, false]);
    if (where === 'query' && present) search.append(name, pick(queryValues[name] ?? ['']));
  }
  return `?${search}${pick(['', '', '', '&surprise=1', '&limit=2'])}`;
}

const instants = ['2026-12-01T00:00:00+01:00', '2027-03-28T02:30:00+01:00', '2026-12-01', 'now'];
const queryValues: Record<string, readonly string[]> = {
  serviceId: [...Object.values(sv), 'sv-0000', 'x'],
  deliveryMode: ['home', 'clinic', 'video', 'phone', 'pigeon'],
  locationId: ['lo-0000', 'x'],
  from: instants,
  to: instants,
  weekday: ['1', '7', '8', 'x'],
  partOfDay: ['morning', 'evening', 'night'],
  replacing: ['ap-0000', 'x'],
  cursor: ['x', 'eyJ4IjoxfQ', '////', 'MjAyNg'],
  limit: ['1', '100', '0', '-1', '1e3'],
  state: ['upcoming', 'past', 'cancelled', 'lost'],
};

function bodyOf(operation: Operation, citizenId: string, material: Material, pick: Pick): string {
  const members = {
    ...(operation.id !== 'updateSession' && {
      citizenId: pick([citizenId, citizenId, citizenId, ci.else]),
    }),
    ...pick([wellFormed(operation, material, pick), wellFormed(operation, material, pick), {}]),
    ...pick([{}, {}, {}, { surprise: true }]),
  };
  const text = JSON.stringify(members);
  return pick([text, text, text, text, text.slice(1), '[]', 'null', '"…"', '']);
}

function wellFormed({ id }: Operation, { slots, holds }: Material, pick: Pick): object {
  switch (id) {
    case 'updateSession':
      return { ownDevice: true };
    case 'holdSlot':
      return {
        slotId: pick([...slots, 'sl-0000', 'sl-1-20261301-2500', 'sl-99999-20261201-0900']),
        deliveryMode: pick(['clinic', 'video', 'home']),
      };
    case 'cancelAppointment':
      return { reason: pick(['ill', 'other', 'bored']), comment: pick(['ø', '', '💐']) };
    default:
      return { holdId: pick(holds.slice(-3)), note: pick(['Tak', 'x'.repeat(501)]) };
  }
}
