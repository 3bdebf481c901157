import type { RequestHandler } from 'msw';
import type { Answer, SlotQuery } from '../municipality/kernel/wire.ts';
import { readQuery } from '../http/contract.ts';
import type { MockHost } from '../http/host.ts';
import { operationTable } from '../http/openapi.ts';
import type { HttpRefusal } from '../http/answer/problem.ts';
import { changing, reading } from './route.ts';

/** What the municipality's staff do, and what its records say. */
export function staffHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  return [
    reading('operations', () => ({ items: [...operationTable.keys()] })),
    reading('services', () => ({ items: servicesOf(host) })),
    reading('slots', ({ query }) => {
      const { value, errors } = readQuery('listSlots', query);
      if (errors.length > 0) return { code: 'invalid-request', errors };
      // `as`: read and checked as the contract's own query for free times.
      return shown(staff().slots(value as SlotQuery));
    }),
    changing('post', 'slots/:id/take', {}, (_, { params }) =>
      shown(staff().takeSlot(params.id ?? '')),
    ),
    changing('post', 'slots/:id/free', {}, (_, { params }) =>
      shown(staff().freeSlot(params.id ?? '')),
    ),

    reading('appointments', ({ query }) => ({
      items: staff().appointments(query.get('citizenId') ?? ''),
    })),
    changing('post', 'appointments/:id/cancel', {}, (_, { params }) =>
      shown(staff().cancel(params.id ?? '')),
    ),
    changing<{ slotId: string }>(
      'post',
      'appointments/:id/move',
      { slotId: { type: 'string' } },
      ({ slotId = '' }, { params }) => shown(staff().move(params.id ?? '', slotId)),
    ),
    changing<{ practitionerId: string }>(
      'post',
      'appointments/:id/practitioner',
      { practitionerId: { type: 'string' } },
      ({ practitionerId }, { params }) =>
        shown(staff().changePractitioner(params.id ?? '', practitionerId)),
    ),

    reading('log', () => ({ items: host.municipality.log() })),
    reading('invariants', () => ({ broken: host.municipality.brokenInvariants() })),
    reading('requests', () => ({ items: host.records.requests })),
    reading('violations', () => ({ items: host.records.violations })),
  ];
}

function shown<T>(answer: Answer<T>): object | HttpRefusal {
  if (!answer.ok) return answer.refusal;
  return typeof answer.value === 'object' && answer.value !== null ? answer.value : {};
}

/** Every service, as the first person sees it: names and ways of delivery are the same for all. */
function servicesOf(host: MockHost) {
  const [first] = host.municipality.people();
  if (!first) return [];
  return host.municipality.services(first.citizenId).map(({ id, name, delivery }) => ({
    id,
    name: name.da,
    modes: delivery.modes.map(({ mode }) => mode),
  }));
}
