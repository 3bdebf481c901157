import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { MandateRequestRecord } from './state.ts';
import { partyOf } from '../kernel/parties.ts';
import { days, toWire } from '../kernel/time.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

const lapsesAfter = days(30);

/** Those sent and received, newest first. */
export function mandateRequestsOf(world: World, citizen: CitizenId): Wire['MandateAsked'][] {
  return [...world.mandateRequests.values()]
    .filter((one) => one.asker === citizen || isReceivedBy(one, citizen))
    .toReversed()
    .map((one) => toWireRequest(world, citizen, one));
}

/** The request, for either of its two sides. */
export function requestOf(
  world: World,
  citizen: CitizenId,
  id: string,
): Answer<MandateRequestRecord> {
  const request = world.mandateRequests.get(id);
  const theirs = request?.asker === citizen || (request && isReceivedBy(request, citizen));
  return request && theirs ? granted(request) : refused('not-found');
}

/** On paper it goes past the giver's screen: it is the asker's own until staff have the paper. */
export function isReceivedBy(
  { giver, way }: MandateRequestRecord,
  citizen: CitizenId | null,
): citizen is CitizenId {
  return citizen !== null && giver === citizen && way === 'digital';
}

export function requestState(
  world: World,
  { state, createdAt }: MandateRequestRecord,
): Wire['MandateAsked']['state'] {
  const lapsed = world.clock.now() >= createdAt + lapsesAfter;
  return state === 'pending' && lapsed ? 'lapsed' : state;
}

export function toWireRequest(
  world: World,
  citizen: CitizenId,
  request: MandateRequestRecord,
): Wire['MandateAsked'] {
  const { id, asker, giverName, rights, to, way, createdAt } = request;
  const sent = asker === citizen;
  return {
    id,
    direction: sent ? 'sent' : 'received',
    other: { name: sent ? giverName : partyOf(world, asker).name },
    rights: [...rights],
    to,
    way,
    state: requestState(world, request),
    createdAt: toWire(createdAt),
    version: versionOfRequest(request),
  };
}

export function versionOfRequest({ id, version }: MandateRequestRecord): string {
  return `"${id}-${version}"`;
}
