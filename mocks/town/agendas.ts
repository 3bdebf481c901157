import { agenda, type AgendaEntry, by, type Extra, type Row } from './agendaEntry.ts';
import { ci } from './citizenIds.ts';
import { nursingHomeIds } from './nursingHome.ts';
import { practitioners as who } from './practitioners.ts';
import { sv } from './serviceIds.ts';

/** What stands in everybody's agenda when the clock is set. */
export const agendas: readonly AgendaEntry[] = [
  ...agenda(ci.ingrid, [
    [
      sv.nursingClinic,
      'home',
      0,
      { soon: { minutes: 150, daytime: true }, practitioner: who.pernille },
    ],
    [sv.adviceLine, 'phone', 1],
    [sv.continence, 'video', 2],
    [sv.nursingClinic, 'home', 4, { at: '10:15', practitioner: who.pernille }],
    [sv.rehabilitation, 'clinic', 5, { moves: 2 }],
    [sv.nursingClinic, 'home', 7, { at: '10:15', practitioner: who.pernille }],
    [sv.digitalCourse, 'clinic', 9, { note: 'Jeg tager min egen tablet med.' }],
    [sv.digitalRehabilitation, 'video', 12],
    [sv.nursingClinic, 'home', -3, { at: '10:15', practitioner: who.pernille }],
    [sv.nursingClinic, 'home', -10, { at: '10:15', practitioner: who.pernille }],
    [sv.rehabilitation, 'clinic', -20],
    [sv.rehabilitation, 'clinic', -29],
    [sv.rehabilitation, 'clinic', -36],
    [sv.dietitian, 'phone', -60],
    [sv.preventiveVisit, 'home', -400],
    [sv.rehabilitation, 'clinic', -6, { cancelled: by('citizen', 'ill', null, 7) }],
    [
      sv.natureGroup,
      'clinic',
      3,
      { cancelled: by('representative', 'cannot-get-there', 'Mor kan ikke komme derud alene.', 1) },
    ],
    [
      sv.dietitian,
      'clinic',
      6,
      {
        cancelled: by(
          'municipality',
          null,
          'Diætisten er blevet syg. Du er velkommen til at booke en ny tid.',
          1,
        ),
      },
    ],
  ]),
  ...agenda(ci.poul, [
    [sv.natureGroup, 'clinic', 4],
    [sv.adviceLine, 'phone', -14],
  ]),
  ...agenda(ci.kaj, [
    [
      sv.screenVisit,
      'video',
      0,
      { soon: { minutes: 20, daytime: false }, practitioner: who.dagny },
    ],
    ...days(-14, 14).flatMap((day): Row[] => [
      [sv.screenVisit, 'video', day, { at: '08:15', practitioner: who.dagny }],
      [sv.screenVisit, 'video', day, { at: '20:15', practitioner: who.dagny }],
    ]),
  ]),
  ...agenda(ci.mette, [
    [sv.stressClinic, 'clinic', 1],
    [sv.stressClinic, 'video', 8],
    [sv.stressClinic, 'clinic', -7],
    [sv.stressClinic, 'clinic', -21],
    [sv.stressClinic, 'video', -13, { cancelled: by('citizen', 'time-does-not-suit', null, 15) }],
  ]),
  ...agenda(ci.alma, [
    [sv.nursingClinic, 'clinic', 3],
    [sv.nursingClinic, 'clinic', -4],
    [sv.preventiveVisit, 'home', -400],
  ]),
  ...agenda(
    ci.gudrun,
    days(-239, 60).map((day): Row => [sv.screenVisit, 'video', day, evening(day)]),
  ),
  ...agenda(ci.svend, [
    [sv.rehabilitation, 'clinic', 2],
    [sv.preventiveVisit, 'home', 8],
    [sv.nursingClinic, 'clinic', -5],
  ]),
  ...agenda(ci.lise, [[sv.dietitian, 'video', 6]]),
  ...agenda(ci.ronni, [
    [sv.socialDental, 'clinic', 3],
    [sv.quitSmokingTalk, 'phone', 5],
    [sv.socialDental, 'clinic', -30, { noShow: true }],
  ]),
  ...agenda(ci.karen, [
    [sv.rehabilitation, 'clinic', 4],
    [sv.digitalRehabilitation, 'video', 9],
  ]),
  ...agenda(ci.verner, [
    ...[1, 3, 5, 8, -2, -4].map((day): Row => [
      sv.screenVisit,
      'home',
      day,
      { at: '08:45', practitioner: who.pernille },
    ]),
    [sv.preventiveVisit, 'home', 10],
  ]),
  ...agenda(ci.else, [[sv.adviceLine, 'phone', 2]]),
  // One in ten at the nursing home has a visit ahead, two on a day.
  ...nursingHomeIds
    .filter((_, index) => index % 10 === 0)
    .flatMap((citizen, index) =>
      agenda(citizen, [
        [sv.nursingClinic, 'home', 1 + (index >> 1), { at: index % 2 ? '14:30' : '10:30' }],
      ]),
    ),
];

/** Three hundred evenings, a few of them cancelled, one not met. */
function evening(day: number): Extra {
  const visit = { at: '18:30', practitioner: who.mikkel };
  if (day === -100) return { ...visit, noShow: true };
  const often = Math.abs(day) % 23 === 5;
  return often
    ? { ...visit, cancelled: by('citizen', 'hospitalised', null, 1 - Math.min(0, day)) }
    : visit;
}

function days(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
