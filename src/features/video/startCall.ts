import { joinVideo, leaveVideo, receiveSignals, sendSignals, type Which } from '../../api/video.ts';
import { problemCode } from '../../api/wire/problem.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { deviceNow } from '../../domain/time.ts';
import { videoTold } from '../../shared/told.ts';
import { createCall, type Call, type Refusal } from '../../video/call.ts';
import type { Devices } from '../../video/devices.ts';
import { createPeers } from '../../video/peers.ts';

/** Comes into the visit with what the devices give, through the municipality's contract. */
export function startCall(which: Which, devices: Devices): Call {
  return createCall(
    {
      join: (key) => told(joinVideo(which, key)),
      receive: (me, after) => told(receiveSignals(which, me, after)),
      send: (me, signals, key) => told(sendSignals(which, me, signals, key).then(() => undefined)),
      leave: (me) => {
        leaveVideo(which, me).catch(() => undefined); // it is noticed without
      },
      whenTold: (hear) => videoTold.listen(hear),
      newKey: () => crypto.randomUUID(),
      now: deviceNow,
    },
    devices,
    createPeers,
  );
}

async function told<Value>(asked: Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await asked);
  } catch (error) {
    return refused(refusalIn(error));
  }
}

function refusalIn(error: unknown): Refusal {
  switch (problemCode(error)) {
    case null:
    case 'rate-limited':
    case 'unavailable':
    case 'internal':
      return 'unreached';
    case 'visit-left':
      return 'left';
    case 'visit-elsewhere':
      return 'elsewhere';
    case 'visit-not-open':
      return 'not-open';
    case 'visit-full':
      return 'full';
    default:
      return 'no-access';
  }
}
