import type { Mode, Schedule } from '../municipality/kernel/records.ts';
import { places } from './places.ts';
import { practitioners as who } from './practitioners.ts';
import { sv } from './serviceIds.ts';

type Row = readonly [
  no: number,
  serviceId: string,
  practitioner: { id: string },
  place: { id: string } | null,
  modes: readonly Mode[],
  weekdays: readonly number[],
  from: string,
  to: string,
  everyMinutes: number,
  taken: number,
];

const weekdays = [1, 2, 3, 4, 5];
const {
  healthCentreTeaching: classroom,
  healthCentreTalk: talk,
  nursingClinic: clinic,
  trainingCentre: gym,
  natureBase: forest,
  dentalClinic: dentist,
} = places;

// A table is read in columns.
// oxfmt-ignore
const rows: readonly Row[] = [
  [1, sv.preventiveVisit, who.bodil, talk, ['home', 'clinic', 'video'], weekdays, '09:00', '15:00', 90, 0.55],
  [2, sv.preventiveVisit, who.henning, talk, ['home', 'clinic', 'video'], [1, 2, 4], '10:00', '16:30', 90, 0.5],
  [3, sv.rehabilitation, who.malene, gym, ['clinic'], [1, 3, 5], '08:00', '13:30', 45, 0.6],
  [4, sv.rehabilitation, who.oskar, gym, ['clinic', 'home'], [2, 4], '08:00', '15:00', 60, 0.6],
  [5, sv.digitalRehabilitation, who.signe, gym, ['video', 'clinic'], weekdays, '08:00', '14:00', 30, 0.5],
  [6, sv.digitalRehabilitation, who.malene, null, ['video'], [1, 3], '14:00', '18:00', 30, 0.4],
  [7, sv.continence, who.hanne, talk, ['clinic', 'video', 'phone'], [1, 2, 3, 4], '09:00', '15:00', 45, 0.5],
  [8, sv.continence, who.hanne, clinic, ['clinic'], [5], '08:00', '13:00', 45, 0.5],
  [9, sv.natureGroup, who.lone, forest, ['clinic'], [2, 4], '10:00', '12:00', 120, 0.6],
  [10, sv.natureGroup, who.malene, forest, ['clinic'], [3], '13:00', '15:00', 120, 0.4],
  [11, sv.fatigueAssessment, who.camilla, talk, ['video', 'clinic', 'phone'], [1, 3], '10:00', '16:00', 75, 0.6],
  [12, sv.screenVisit, who.fatima, null, ['video', 'home'], weekdays, '08:00', '12:00', 15, 0.5],
  [13, sv.screenVisit, who.kim, null, ['video', 'home'], [1, 2, 3, 4, 5, 6, 7], '08:00', '13:30', 30, 0.6],
  [14, sv.nursingClinic, who.yasmin, clinic, ['clinic'], [1, 2, 3, 4, 5, 6], '08:00', '15:00', 30, 0.6],
  [15, sv.nursingClinic, who.torben, clinic, ['clinic', 'home'], [1, 3, 4], '09:00', '14:00', 60, 0.5],
  [16, sv.digitalCourse, who.rasmus, classroom, ['clinic'], [2], '09:30', '11:00', 90, 0.55],
  [17, sv.digitalCourse, who.rasmus, classroom, ['clinic'], [4], '13:00', '14:30', 90, 0.7],
  [18, sv.quitSmokingGroup, who.birthe, classroom, ['clinic'], [3], '17:30', '19:00', 90, 0.4],
  [19, sv.quitSmokingTalk, who.birthe, null, ['phone', 'video'], weekdays, '09:00', '16:00', 20, 0.5],
  [20, sv.socialDental, who.niels, dentist, ['clinic'], [2, 4], '10:00', '16:00', 45, 0.65],
  [21, sv.stressClinic, who.jonas, talk, ['clinic', 'video', 'phone'], weekdays, '09:00', '16:00', 60, 0.6],
  [22, sv.stressClinic, who.camilla, talk, ['clinic', 'video', 'phone'], [2, 3, 4], '09:00', '15:00', 60, 0.7],
  [23, sv.hearing, who.vibeke, talk, ['clinic'], [1, 2, 3, 4], '09:00', '14:00', 30, 1],
  [24, sv.dietitian, who.maria, talk, ['clinic', 'video', 'phone'], [1, 2, 4], '09:00', '15:00', 60, 0.5],
  [25, sv.dietitian, who.maria, clinic, ['clinic'], [3], '09:00', '15:00', 60, 0.4],
  [26, sv.adviceLine, who.adviser1, null, ['phone'], weekdays, '08:00', '15:00', 15, 0.35],
  [27, sv.adviceLine, who.adviser2, null, ['phone'], weekdays, '08:00', '15:00', 15, 0.4],
  [28, sv.adviceLine, who.adviser3, null, ['phone'], weekdays, '09:00', '16:00', 15, 0.35],
  [29, sv.adviceLine, who.adviser4, null, ['phone'], weekdays, '09:00', '16:00', 15, 0.4],
  [30, sv.adviceLine, who.adviser5, null, ['phone'], weekdays, '10:00', '18:00', 15, 0.35],
  [31, sv.adviceLine, who.adviser6, null, ['phone'], weekdays, '10:00', '18:00', 15, 0.4],
];

/** Who is where for what. Some serve two services, and are still in one place at a time. */
export const schedules: readonly Schedule[] = rows.map(
  ([no, serviceId, practitioner, place, modes, days, from, to, everyMinutes, taken]) => ({
    no,
    serviceId,
    practitionerId: practitioner.id,
    locationId: place?.id ?? null,
    modes,
    weekdays: days,
    from,
    to,
    everyMinutes,
    taken,
  }),
);
