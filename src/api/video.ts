import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { instantFromWire } from '../domain/time.ts';
import type {
  OutgoingSignal,
  ParticipantId,
  Rating,
  Signal,
  VideoRoom,
  VideoVisit,
} from '../domain/video/visit.ts';
import { client, expectOk } from './wire/client.ts';
import type { Wire } from './wire/read.ts';

/** Whose visit, and which. */
export interface Which {
  readonly citizenId: CitizenId;
  readonly appointmentId: AppointmentId;
}

const at = ({ citizenId, appointmentId }: Which) => ({ citizenId, appointmentId });
const intent = (which: Which, key: string = crypto.randomUUID()) => ({
  path: at(which),
  header: { 'Idempotency-Key': key },
});

/** How the visit stands. @throws ApiError `not-found` when it is none of the municipality's own */
export async function getVideoVisit(which: Which, signal?: AbortSignal): Promise<VideoVisit> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video';
  const answer = await client.GET(path, { params: { path: at(which) }, signal: signal ?? null });
  return toVisit(expectOk(answer));
}

/** Comes in, in the place of any former self. @throws ApiError */
export async function joinVideo(which: Which, key: string): Promise<VideoRoom> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video/join';
  const { citizenId } = which;
  const answer = await client.POST(path, { params: intent(which, key), body: { citizenId } });
  const room = expectOk(answer);
  return {
    me: room.participantId as ParticipantId, // the contract's id is that
    iceServers: room.iceServers,
    relayOnly: room.relayOnly,
    visit: toVisit(room.visit),
  };
}

/** Goes, also while the page is being closed. @throws ApiError */
export async function leaveVideo(which: Which, participantId: ParticipantId): Promise<void> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video/leave';
  const body = { citizenId: which.citizenId, participantId };
  expectOk(await client.POST(path, { params: intent(which), body, keepalive: true }));
}

/** What the others sent after that sequence, and how the visit stands. @throws ApiError */
export async function receiveSignals(
  which: Which,
  participantId: ParticipantId,
  after: number,
): Promise<{ readonly signals: readonly Signal[]; readonly visit: VideoVisit }> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video/signals';
  const answer = await client.GET(path, {
    params: { path: at(which), query: { participantId, afterSequence: after } },
  });
  const { signals, visit } = expectOk(answer);
  return { signals: signals.map(toSignal), visit: toVisit(visit) };
}

/** Sends to others who are there. @throws ApiError */
export async function sendSignals(
  which: Which,
  participantId: ParticipantId,
  signals: readonly OutgoingSignal[],
  key: string,
): Promise<void> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video/signals';
  const body = {
    citizenId: which.citizenId,
    participantId,
    signals: signals.map(({ data, ...signal }) => ({ ...signal, data: JSON.stringify(data) })),
  };
  expectOk(await client.POST(path, { params: intent(which, key), body }));
}

/** Says how it went. @throws ApiError */
export async function rateVideo(
  which: Which,
  rating: Rating,
  comment: string,
  key: string,
): Promise<void> {
  const path = '/citizens/{citizenId}/appointments/{appointmentId}/video/rating';
  const body = { citizenId: which.citizenId, rating, ...(comment !== '' && { comment }) };
  expectOk(await client.POST(path, { params: intent(which, key), body }));
}

function toVisit(wire: Wire['VideoVisit']): VideoVisit {
  return {
    state: wire.state,
    opensAt: instantFromWire(wire.opensAt),
    startedAt: wire.startedAt === null ? null : instantFromWire(wire.startedAt),
    endedAt: wire.endedAt === null ? null : instantFromWire(wire.endedAt),
    lateMinutes: wire.lateMinutes,
    participants: wire.participants.map((one) => ({ ...one, id: one.id as ParticipantId })), // as above
  };
}

function toSignal({ sequence, from, kind, data }: Wire['VideoSignal']): Signal {
  return { sequence, from: from as ParticipantId, kind, data: parsed(data) };
}

/** What is no JSON says nothing. */
function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
