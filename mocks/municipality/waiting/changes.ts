import { granted, refused } from '../kernel/answer.ts';
import { writeDownAppointment } from '../activities/activities.ts';
import { schedules } from '../../town/schedules.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { happened } from '../kernel/events.ts';
import { ownedBy } from '../slots/holds.ts';
import { toldOfChange, type ChangeAction } from '../post/letters.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { mayChange } from '../slots/taking.ts';
import { minuteOf } from '../kernel/time.ts';
import { closeOffer, endWaiting, unansweredOf } from './offers.ts';
import type { OfferRecord, WaitingRecord, WaitingWishes } from './state.ts';
import type { World } from '../kernel/world.ts';

/** Puts the citizen on the list, for a standing appointment that may still be moved. */
export function joinWaiting(
  world: World,
  actor: CitizenId,
  { citizenId, appointmentId, wishes }: Wire['WaitingRequest'],
): Answer<WaitingRecord> {
  const one = ownedBy(world, citizenId, appointmentId);
  if (!one) return refused('not-found');
  const changeable = mayChange(world, one);
  if (!changeable.ok) return changeable;
  const sensible = makeSense(one, wishes);
  if (!sensible.ok) return sensible;
  const former = [...world.waiting.values()].findLast(
    (entry) => entry.appointmentId === appointmentId,
  );
  if (former && !former.ended) return refused('already-waiting');
  const entry: WaitingRecord = {
    id: world.newId('wa'),
    citizenId,
    appointmentId,
    wishes,
    since: world.clock.now(),
    version: 1,
    passed: new Set(former?.passed),
    // Who was asked no more because of it, and asks again, begins anew.
    unansweredBefore:
      !former || former.ended?.why === 'unanswered' ? 0 : unansweredOf(world, former),
    ended: null,
  };
  world.waiting.set(entry.id, entry);
  tellOf(world, actor, one, 'waiting-list-joined');
  return granted(entry);
}

/** Wishes something else from now on. A time that is held already stays held. */
export function changeWaiting(
  world: World,
  actor: CitizenId,
  id: string,
  { citizenId, wishes }: Wire['WaitingChange'],
  ifMatch: string,
): Answer<WaitingRecord> {
  const found = standingEntry(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  const { entry, one } = found.value;
  const sensible = makeSense(one, wishes);
  if (!sensible.ok) return sensible;
  entry.wishes = wishes;
  entry.version += 1;
  tellOf(world, actor, one, 'waiting-list-changed');
  return granted(entry);
}

/** Waits no longer. The appointment stands as it is. */
export function leaveWaiting(
  world: World,
  actor: CitizenId,
  id: string,
  citizenId: CitizenId,
  ifMatch: string,
): Answer<WaitingRecord> {
  const found = standingEntry(world, citizenId, id, ifMatch);
  if (!found.ok) return found;
  endWaiting(world, found.value.entry, 'left');
  tellOf(world, actor, found.value.one, 'waiting-list-left');
  return granted(found.value.entry);
}

/** Says no to an offered time, which goes to the next. One waits on. */
export function declineOffer(
  world: World,
  actor: CitizenId,
  id: string,
  citizenId: CitizenId,
): Answer<WaitingRecord> {
  const offer = offerOf(world, citizenId, id);
  const entry = offer && world.waiting.get(offer.waitingId);
  const one = offer && world.appointments.get(offer.appointmentId);
  if (!entry || !one) return refused('not-found');
  if (offer.state !== 'open') return refused('offer-lapsed');
  closeOffer(world, offer, 'declined');
  tellOf(world, actor, one, 'offer-declined');
  return granted(entry);
}

/** The citizen's offer, whatever became of it. */
export function offerOf(world: World, citizen: CitizenId, id: string): OfferRecord | undefined {
  return world.offers.find((one) => one.id === id && one.citizenId === citizen);
}

/** The strong ETag of an entry. */
export function waitingVersion({ id, version }: Pick<WaitingRecord, 'id' | 'version'>): string {
  return `"${id}-${version}"`;
}

function standingEntry(
  world: World,
  citizen: CitizenId,
  id: string,
  ifMatch: string,
): Answer<{ entry: WaitingRecord; one: AppointmentRecord }> {
  const entry = world.waiting.get(id);
  const one = entry && world.appointments.get(entry.appointmentId);
  if (!one || entry.citizenId !== citizen) return refused('not-found');
  if (waitingVersion(entry) !== ifMatch) return refused('stale');
  return entry.ended ? refused('waiting-ended') : granted({ entry, one });
}

/** What no schema can tell: that there is time between from and to, and that the service is there. */
function makeSense(one: AppointmentRecord, wishes: WaitingWishes): Answer<void> {
  const wrong = (pointer: string, detail: string) =>
    refused('invalid-request', { errors: [{ pointer, detail }] });
  if (minuteOf(wishes.from) >= minuteOf(wishes.to)) return wrong('/wishes/to', 'is before from');
  const places = schedules
    .filter(({ serviceId }) => serviceId === one.serviceId)
    .map(({ locationId }) => locationId);
  const everywhere = wishes.locationIds.every((id) => places.includes(id));
  return everywhere ? granted(undefined) : wrong('/wishes/locationIds', 'is not where it is given');
}

function tellOf(
  world: World,
  actor: CitizenId,
  one: AppointmentRecord,
  action: ChangeAction,
): void {
  writeDownAppointment(world, actor, one, action);
  happened(world, one.citizenId, 'waiting-list');
  if (actor !== one.citizenId) toldOfChange(world, one.citizenId, actor, action);
}
