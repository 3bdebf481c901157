import { expect, test } from 'vitest';
import { anAppointment } from '../../../tests/support/municipality/made-up.ts';
import { toAgendaEntry } from './agenda.ts';
import type { LocationId } from './service.ts';

// The list is written out: a field that is added to an appointment must not slip onto the device.
const shown = [
  'cancelUntil',
  'citizenId',
  'companions',
  'contact',
  'end',
  'etag',
  'id',
  'location',
  'mode',
  'position',
  'practitioner',
  'sequence',
  'serviceId',
  'serviceName',
  'start',
  'status',
  'updatedAt',
];

test('an entry of the agenda is no more than is shown of it, and asked for without a network', () => {
  const more = { ...anAppointment(), diagnosis: 'Diabetes' };
  expect(Object.keys(toAgendaEntry(more)).sort()).toEqual(shown);
});

test('of a place it has no word about getting in', () => {
  const location = {
    id: 'lo-made-up' as LocationId, // made up
    name: 'Havlunde Sundhedscenter',
    address: 'Havnegade 1',
    room: '3',
    access: { da: 'Ring på klokken', en: 'Ring the bell' },
  };
  expect(toAgendaEntry(anAppointment({ location })).location).toEqual({
    ...location,
    access: null,
  });
});
