import { ci } from './citizenIds.ts';
import type { practitioners } from './practitioners.ts';
import { sv } from './serviceIds.ts';

/** One message: by a citizen's id, or by a practitioner. */
export interface Line {
  daysAgo: number;
  /** Danish wall clock. */
  time: string;
  by: string;
  text: string;
  /** Whether staff have read it; they have, when left out. */
  read?: boolean;
}

export interface Conversation {
  citizen: string;
  unit: string;
  subject: string;
  /** The service of an appointment that it is about. */
  about?: string;
  /** How many of the last messages the citizen has not read. */
  unread?: number;
  /** Earliest first. */
  lines: readonly Line[];
}

const prevention = 'un-4k8tqz';
const training = 'un-7w2mhb';
const nursing = 'un-p5x9cd';
const homeCare = 'un-h3r6vn';

/** What has been written to begin with: answered, unread, waiting, and waiting for too long. */
export const conversations: readonly Conversation[] = [
  {
    citizen: ci.ingrid,
    unit: nursing,
    subject: 'Forbindingen sidder løst',
    unread: 1,
    lines: [
      line(
        2,
        '18:20',
        ci.ingrid,
        'Forbindingen på mit ben er gledet lidt ned. Skal jeg vente til på torsdag?',
      ),
      line(
        1,
        '09:10',
        staff('yasmin'),
        'Du skal ikke vente. Jeg kommer forbi i eftermiddag mellem kl. 14 og 15 og lægger en ny. Venlig hilsen Yasmin',
      ),
    ],
  },
  {
    citizen: ci.ingrid,
    unit: training,
    subject: 'Hvad skal jeg have på?',
    about: sv.rehabilitation,
    lines: [
      line(12, '10:05', ci.ingrid, 'Skal jeg have særlige sko på til træningen?'),
      line(
        11,
        '13:30',
        staff('malene'),
        'Kom i sko, du står godt i, og bukser, der er lette at bevæge sig i. Vi ses! Malene',
      ),
      line(11, '16:02', ci.lise, 'Tak. Jeg kører min mor, så vi er der i god tid.'),
      line(10, '08:15', staff('malene'), 'Det er fint. Der er handicapparkering ved indgangen.'),
    ],
  },
  {
    citizen: ci.ingrid,
    unit: prevention,
    subject: 'Kan min søster være med?',
    lines: [
      line(9, '11:40', ci.ingrid, 'Må min søster være med, når I kommer på besøg hos mig?', false),
    ],
  },
  {
    citizen: ci.gudrun,
    unit: homeCare,
    subject: 'Skærmen er mørk',
    lines: [
      line(3, '08:30', ci.gudrun, 'Skærmen var helt mørk i morges. Hvad gør jeg?'),
      line(
        3,
        '10:45',
        staff('fatima'),
        'Prøv at holde knappen på siden inde i ti sekunder. Ellers kommer vi forbi.',
      ),
      line(0, '07:12', ci.gudrun, 'Nu er den mørk igen. Knappen hjælper ikke.'),
    ],
  },
  {
    citizen: ci.svend,
    unit: nursing,
    subject: 'Ny tid til klinikken',
    lines: [
      line(
        1,
        '15:20',
        ci.svend,
        'Jeg kan ikke så godt komme om formiddagen. Er der tider senere?',
        false,
      ),
    ],
  },
  {
    citizen: ci.karen,
    unit: training,
    subject: 'Krykker',
    unread: 1,
    lines: [
      line(5, '09:00', ci.karen, 'Hvornår må jeg gå uden krykker?'),
      line(
        4,
        '12:25',
        staff('oskar'),
        'Det ser vi på sammen til næste træning. Brug dem indtil da.',
      ),
    ],
  },
];

function line(daysAgo: number, time: string, by: string, text: string, read = true): Line {
  return { daysAgo, time, by, text, read };
}

function staff(name: keyof typeof practitioners): string {
  return name;
}
