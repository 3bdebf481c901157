import type { Opening, Place } from '../municipality/kernel/records.ts';

const officeHours = open(['08:00', '17:00'], [1, 2, 3, 4]);

/** Hours of those who drive out, call or appear on a screen: no place has to be open. */
export const municipalHours: Opening = {
  ...open(['07:00', '19:00'], [1, 2, 3, 4, 5]),
  ...open(['08:00', '14:00'], [6, 7]),
};

/** Invented Havlunde: neither the streets nor the postal code exist. */
export const places = {
  healthCentreTeaching: {
    id: 'lo-4h8q',
    name: 'Havlunde Sundhedscenter',
    address: 'Klitlærkevej 12, 0099 Havlunde',
    room: 'Undervisningslokale 3',
    access: {
      da: 'Gå ind ad hovedindgangen, og tag elevatoren til 1. sal. Der er gratis parkering foran huset og plads til kørestol.',
      en: 'Use the main entrance and take the lift to the first floor. Free parking in front; wheelchair friendly.',
    },
    position: { latitude: 56.4031, longitude: 11.5122 },
    opening: { ...open(['08:00', '20:00'], [1, 2, 3, 4]), 5: ['08:00', '15:00'] },
  },
  healthCentreTalk: {
    id: 'lo-9w2d',
    name: 'Havlunde Sundhedscenter',
    address: 'Klitlærkevej 12, 0099 Havlunde',
    room: 'Samtalelokale 7',
    access: {
      da: 'Gå ind ad hovedindgangen, og følg de grønne skilte. Lokalet ligger i stueetagen uden trapper.',
      en: 'Use the main entrance and follow the green signs. The room is on the ground floor, without steps.',
    },
    position: { latitude: 56.4031, longitude: 11.5122 },
    opening: { ...officeHours, 5: ['08:00', '14:00'] },
  },
  nursingClinic: {
    id: 'lo-b7n3',
    name: 'Sygeplejeklinikken Havnegården',
    address: 'Skipperkrogen 4, 0099 Havlunde',
    room: 'Klinik 2',
    access: {
      da: 'Indgang fra gården. Der er rampe ved døren, og busstoppet ligger lige udenfor.',
      en: 'Entrance from the yard. There is a ramp at the door, and a bus stop right outside.',
    },
    position: { latitude: 56.3987, longitude: 11.5204 },
    opening: {
      ...open(['07:30', '17:00'], [1, 2, 3, 4]),
      5: ['07:30', '15:00'],
      6: ['09:00', '13:00'],
    },
  },
  trainingCentre: {
    id: 'lo-e2m6',
    name: 'Træningscenter Nordmark',
    address: 'Nordmarksstræde 31, 0098 Nordmark',
    room: 'Sal 1',
    access: {
      da: 'Dørene åbner selv. Omklædning ligger til højre, og der er handicapparkering ved indgangen.',
      en: 'The doors open by themselves. Changing rooms are to the right; accessible parking at the entrance.',
    },
    position: { latitude: 56.4284, longitude: 11.4873 },
    opening: { ...open(['07:00', '18:00'], [1, 2, 3, 4]), 5: ['07:00', '14:00'] },
  },
  natureBase: {
    id: 'lo-k5r8',
    name: 'Naturrummet ved Elmesø',
    address: 'Elmesøstien 1, 0097 Vestermose',
    room: null,
    access: {
      da: 'Vi mødes ved bålhytten. Der er 200 meter fast grussti fra parkeringspladsen og et toilet ved hytten.',
      en: 'We meet at the fire hut, 200 metres along a firm gravel path from the car park. There is a toilet.',
    },
    position: { latitude: 56.3742, longitude: 11.4519 },
    opening: open(['09:00', '16:00'], [2, 3, 4]),
  },
  dentalClinic: {
    id: 'lo-t3v9',
    name: 'Tandklinikken Møllebakken',
    address: 'Møllebakkegangen 8, 0099 Havlunde',
    room: 'Stuen, 1. dør',
    access: {
      da: 'Ring på den nederste klokke. Du kan tage en ven eller din kontaktperson med ind.',
      en: 'Ring the lowest bell. You are welcome to bring a friend or your contact person.',
    },
    position: { latitude: 56.4059, longitude: 11.5301 },
    opening: open(['10:00', '16:00'], [2, 4]),
  },
} satisfies Record<string, Place>;

function open(hours: readonly [string, string], weekdays: readonly number[]): Opening {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, hours]));
}
