import type { CitizenId } from '../../domain/citizen.ts';
import type {
  MandateDetails,
  MandateId,
  MandateRequest,
  MandateRequestId,
} from '../../domain/mandate/mandate.ts';
import { dayFromWire, instantFromWire } from '../../domain/time.ts';
import { ApiError } from './problem.ts';
import type { Wire } from './read.ts';

// As in toDomain.ts, apart from it: only the screens about mandates need this.

/** @throws ApiError when nobody here can tell which of the two one is */
export function toMandate(wire: Wire['MandateDetails']): MandateDetails {
  if (wire.role === 'unknown') throw new ApiError({ kind: 'unknown' });
  return {
    id: wire.id as MandateId,
    role: wire.role,
    other: { citizenId: wire.other.citizenId as CitizenId, name: wire.other.name },
    rights: wire.rights,
    from: dayFromWire(wire.from),
    to: wire.to === null ? null : dayFromWire(wire.to),
    state: wire.state,
    ended: wire.ended && { ...wire.ended, at: instantFromWire(wire.ended.at) },
    lastUsedAt: wire.lastUsedAt === null ? null : instantFromWire(wire.lastUsedAt),
    etag: wire.version,
  };
}

/** @throws ApiError when nobody here can tell which of the two one is */
export function toMandateRequest(wire: Wire['MandateAsked']): MandateRequest {
  if (wire.direction === 'unknown') throw new ApiError({ kind: 'unknown' });
  return {
    id: wire.id as MandateRequestId,
    direction: wire.direction,
    other: wire.other,
    rights: wire.rights,
    to: dayFromWire(wire.to),
    way: wire.way,
    state: wire.state,
    createdAt: instantFromWire(wire.createdAt),
    etag: wire.version,
  };
}
