import { map } from '../kernel/answer.ts';
import { acceptOffer } from './acceptOffer.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { wireAppointment } from '../appointments/toWireAppointment.ts';
import { changeWaiting, declineOffer, joinWaiting, leaveWaiting } from './waitingChanges.ts';
import { followWaiting } from './waitingOffers.ts';
import type { WaitingRecord } from './waitingRecords.ts';
import { waitingOf, waitingTermsOnTheWire, wireWaiting } from './waitingWire.ts';
import type { World } from '../kernel/world.ts';

/** The part of the municipality that knows who waits for an earlier time. */
export interface WaitingOffice {
  waiting(citizen: CitizenId): Wire['WaitingList'];
  joinWaiting(actor: CitizenId, request: Wire['WaitingRequest']): Answer<Wire['Waiting']>;
  changeWaiting(
    actor: CitizenId,
    id: string,
    request: Wire['WaitingChange'],
    ifMatch: string,
  ): Answer<Wire['Waiting']>;
  leaveWaiting(
    actor: CitizenId,
    id: string,
    citizen: CitizenId,
    ifMatch: string,
  ): Answer<Wire['Waiting']>;
  acceptOffer(
    actor: CitizenId,
    id: string,
    citizen: CitizenId,
    ifMatch: string,
  ): Answer<Wire['Appointment']>;
  declineOffer(actor: CitizenId, id: string, citizen: CitizenId): Answer<Wire['Waiting']>;
}

/** `world` gives the state as of now. */
export function createWaitingOffice(world: () => World): WaitingOffice {
  const shown = (answer: Answer<WaitingRecord>) => {
    followWaiting(world());
    return map(answer, (one) => wireWaiting(world(), one));
  };
  return {
    waiting: (citizen) => ({
      items: waitingOf(world(), citizen).map((one) => wireWaiting(world(), one)),
      terms: waitingTermsOnTheWire,
    }),
    joinWaiting: (actor, request) => shown(joinWaiting(world(), actor, request)),
    changeWaiting: (actor, id, request, ifMatch) =>
      shown(changeWaiting(world(), actor, id, request, ifMatch)),
    leaveWaiting: (actor, id, citizen, ifMatch) =>
      shown(leaveWaiting(world(), actor, id, citizen, ifMatch)),
    declineOffer: (actor, id, citizen) => shown(declineOffer(world(), actor, id, citizen)),
    acceptOffer: (actor, id, citizen, ifMatch) =>
      map(acceptOffer(world(), actor, id, citizen, ifMatch), (one) =>
        wireAppointment(world(), one),
      ),
  };
}
