import type { Appointment, AppointmentId } from '../../../src/domain/appointment/appointment.ts';
import type { Citizen, CitizenId } from '../../../src/domain/citizen.ts';
import type { SafeLink } from '../../../src/domain/link.ts';
import type { ServiceId } from '../../../src/domain/appointment/service.ts';
import type { SlotId } from '../../../src/domain/booking/slot.ts';
import { hours, instantFromWire, later, minutes } from '../../../src/domain/time.ts';

// Values for tests of rules and words alone. Their ids are branded here because nobody gave them.

/** Wednesday 2 December 2026, 10 o'clock. */
export const start = instantFromWire('2026-12-02T10:00:00+01:00');

/** A video talk at `start`, to be cancelled or moved until a day before, or held in person. */
export function anAppointment(differs: Partial<Appointment> = {}): Appointment {
  return {
    id: 'ap-made-up' as AppointmentId,
    citizenId: 'ci-made-up' as CitizenId,
    etag: '"1"',
    sequence: 1,
    updatedAt: later(start, -hours(240)),
    status: 'booked',
    serviceId: 'sv-made-up' as ServiceId,
    serviceName: { da: 'Kostvejledning', en: 'Advice on food' },
    slotId: 'sl-made-up' as SlotId,
    start,
    end: later(start, minutes(45)),
    mode: 'video',
    decidedBy: 'citizen',
    decisionReason: null,
    changeableTo: ['clinic', 'phone'],
    location: null,
    practitioner: { name: 'Dorthe Bak', role: { da: 'Diætist', en: 'Dietitian' } },
    position: null,
    companions: [],
    preparation: { da: 'Skriv ned, hvad du spiser.', en: 'Write down what you eat.' },
    video: {
      url: 'https://video.havlunde.invalid/m/made-up' as SafeLink,
      opensAt: later(start, -minutes(15)),
    },
    contact: {
      unit: { da: 'Sundhedscentret', en: 'The health centre' },
      phone: '00 12 34 20',
      hours: { da: 'Hverdage 9–12', en: 'Weekdays 9–12' },
    },
    note: 'Jeg har fået ondt i maven.',
    cancelUntil: later(start, -hours(24)),
    rescheduleUntil: later(start, -hours(24)),
    movesLeft: 2,
    cancellation: null,
    ...differs,
  };
}

export function aCitizen(differs: Partial<Citizen> = {}): Citizen {
  return {
    id: 'ci-made-up' as CitizenId,
    name: 'Ingrid Holm Mortensen',
    relation: 'self',
    rights: ['see-appointments', 'act-on-appointments'],
    mandate: null,
    ...differs,
  };
}
