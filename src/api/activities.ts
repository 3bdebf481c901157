import './answersLater.gen.ts';
import type { Activity, ActivityId, Party } from '../domain/messages/activity.ts';
import type { AppointmentId } from '../domain/appointment/appointment.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { instantFromWire } from '../domain/time.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf, type Wire } from './wire/read.ts';

/** What part of the log is asked for: all of it when nothing is said. */
export interface ActivityQuestion {
  readonly actor?: CitizenId;
  readonly appointment?: AppointmentId;
}

export interface ActivityPage {
  readonly activities: Rows<Activity>;
  readonly nextCursor: string | null;
  readonly total: number;
  /** All who are in the log, whatever was asked. */
  readonly actors: readonly Party[];
}

/** Latest first; a representative is told of their own doings alone. @throws ApiError */
export async function listActivities(
  citizenId: CitizenId,
  { actor, appointment }: ActivityQuestion,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<ActivityPage> {
  const query = {
    ...(actor !== undefined && { actorId: actor }),
    ...(appointment !== undefined && { appointmentId: appointment }),
    ...(cursor !== null && { cursor }),
  };
  const answer = await client.GET('/citizens/{citizenId}/activities', {
    params: { path: { citizenId }, query },
    signal: signal ?? null,
  });
  const page = expectOk(answer);
  return {
    activities: rowsOf(page, toActivity),
    nextCursor: page.nextCursor,
    total: page.total,
    actors: page.actors.map(toParty),
  };
}

function toActivity(wire: Wire['Activity']): Activity {
  const { appointment } = wire;
  return {
    id: wire.id as ActivityId,
    at: instantFromWire(wire.at),
    relation: wire.relation,
    actor: wire.actor && toParty(wire.actor),
    action: wire.action,
    appointment: appointment && {
      id: appointment.id as AppointmentId,
      serviceName: appointment.serviceName,
      start: instantFromWire(appointment.start),
    },
  };
}

function toParty({ citizenId, name }: Wire['Party']): Party {
  return { id: citizenId as CitizenId, name };
}
