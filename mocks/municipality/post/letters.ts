import type { CitizenId, Wire } from '../kernel/wire.ts';
import { inGsm7, septets } from '../reminders/gsm7.ts';
import type { MandateRecord } from '../mandates/state.ts';
import { nameInLetters, partyOf } from '../kernel/parties.ts';
import { longestSms, post } from './post.ts';
import type { Day, Instant } from '../kernel/records.ts';
import { settingsOf } from './notifications.ts';
import { signedUp } from '../reminders/settings.ts';
import type { World } from '../kernel/world.ts';

/** A receipt to both sides of what became of a mandate. */
export function toldOfMandate(
  world: World,
  { giver, representative, rights, to }: MandateRecord,
  action: 'mandate-given' | 'mandate-changed' | 'mandate-ended',
): void {
  const { subject, became } = receipts[action];
  const terms =
    action === 'mandate-ended' ? '' : ` Den giver ret til at ${spoken(rights)}, ${until(to)}.`;
  const rest = `${terms} Se den under Fuldmagt i Borgerbooking.`;
  const [theirs, theirName] = [nameInLetters(world, giver), nameInLetters(world, representative)];
  letter(world, giver, subject, `Din fuldmagt til ${theirName} ${became}.${rest}`);
  letter(world, representative, subject, `Fuldmagten fra ${theirs} til dig ${became}.${rest}`);
}

/** A warning to both sides, so many days ahead. */
export function warnOfLastDay(
  world: World,
  { giver, representative }: MandateRecord,
  to: Day,
  days: number,
  at: Instant,
): void {
  const subject = `En fuldmagt udløber om ${days} dage`;
  const when = `udløber ${spokenDay(to)}`;
  const theirs = `Din fuldmagt til ${nameInLetters(world, representative)} ${when}. Du kan forlænge den under Fuldmagt i Borgerbooking.`;
  const ours = `Fuldmagten fra ${nameInLetters(world, giver)} til dig ${when}. Tal sammen, hvis den skal forlænges.`;
  letter(world, giver, subject, theirs, at);
  letter(world, representative, subject, ours, at);
}

/** Somebody would like to represent the citizen. */
export function toldOfRequest(world: World, giver: CitizenId, asker: CitizenId): void {
  const text = `${nameInLetters(world, asker)} har bedt dig om en fuldmagt. Du bestemmer selv: se og besvar anmodningen under Fuldmagt i Borgerbooking.`;
  letter(world, giver, 'Nogen har bedt dig om en fuldmagt', text);
}

/** Who asked is told of a no; of a yes the mandate's own receipt tells. */
export function toldOfDecline(world: World, giver: CitizenId, asker: CitizenId): void {
  const text = `${nameInLetters(world, giver)} har sagt nej til din anmodning om fuldmagt.`;
  letter(world, asker, 'Din anmodning om fuldmagt er besvaret', text);
}

/**
 * What a representative did for the citizen, in the way the citizen chose; by Digital Post where a
 * text message would reach nobody. It names neither the service nor the time: a text message is read
 * on a locked screen.
 */
export function toldOfChange(
  world: World,
  citizen: CitizenId,
  actor: CitizenId,
  action: ChangeAction,
): void {
  const { changesByOthers: way } = settingsOf(world, citizen);
  if (way === 'log-only') return;
  const what = changes[action];
  const by = partyOf(world, actor).name;
  const text = `${nameInLetters(world, actor)} har ${what} for dig. Se det i Borgerbooking.`;
  if (way === 'digital-post' || signedUp(world, citizen) !== 'yes') {
    letter(world, citizen, 'Der er gjort noget på dine vegne', text);
    return;
  }
  const short = `En med fuldmagt har ${what} for dig. Se det i Borgerbooking.`;
  const fits = by !== null && septets(inGsm7(text)) <= longestSms;
  post(world, { to: citizen, channel: 'nemsms', text: fits ? text : short });
}

export type ChangeAction = Extract<
  Wire['Activity']['action'],
  | `appointment-${'booked' | 'rescheduled' | 'cancelled'}`
  | `companion-${string}`
  | 'message-written'
  | `waiting-list-${string}`
  | 'offer-declined'
>;

const changes: Record<ChangeAction, string> = {
  'appointment-booked': 'booket en aftale',
  'appointment-rescheduled': 'flyttet en aftale',
  'appointment-cancelled': 'aflyst en aftale',
  'companion-joined': 'meldt, at de tager med til en aftale,',
  'companion-left': 'meldt, at de ikke tager med til en aftale,',
  'message-written': 'skrevet en besked',
  'waiting-list-joined': 'bedt om en tidligere tid til en aftale',
  'waiting-list-changed': 'ændret ønskerne til en tidligere tid',
  'waiting-list-left': 'sagt, at der ikke længere ønskes en tidligere tid,',
  'offer-declined': 'sagt nej til en tidligere tid',
};

const receipts = {
  'mandate-given': { subject: 'Kvittering: en fuldmagt er givet', became: 'gælder nu' },
  'mandate-changed': { subject: 'Kvittering: en fuldmagt er ændret', became: 'er ændret' },
  'mandate-ended': { subject: 'Kvittering: en fuldmagt er ophørt', became: 'er ophørt' },
};

const rightWords: Record<Wire['Right'], string> = {
  'see-appointments': 'se aftaler',
  'act-on-appointments': 'booke, flytte og aflyse aftaler',
  'read-messages': 'læse beskeder',
  'write-messages': 'skrive beskeder',
};

function spoken(rights: readonly Wire['Right'][]): string {
  const words = rights.map((right) => rightWords[right]);
  return new Intl.ListFormat('da', { type: 'conjunction' }).format(words);
}

function until(to: Day | null): string {
  return to === null ? 'uden slutdato' : `til og med ${spokenDay(to)}`;
}

function spokenDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `den ${date}.${month}.${year}`;
}

function letter(world: World, to: CitizenId, subject: string, text: string, at?: Instant): void {
  post(world, { to, channel: 'digital-post', subject, text, ...(at !== undefined && { at }) });
}
