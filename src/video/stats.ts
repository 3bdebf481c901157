import type { Second } from './quality.ts';

/** What the browser has counted on a connection. `second` is null until the other side has reported. */
export async function readStats(
  connection: RTCPeerConnection,
): Promise<{ bytes: number; second: Second | null }> {
  let bytes = 0;
  let lost: number | null = null;
  let roundTrip = 0;
  let room: number | null = null;
  const report = await connection.getStats();
  for (const entry of (report as ReadonlyMap<string, Entry>).values()) {
    switch (entry.type) {
      case 'inbound-rtp':
        bytes += entry.bytesReceived ?? 0;
        break;
      case 'remote-inbound-rtp':
        lost = Math.max(lost ?? 0, entry.fractionLost ?? 0);
        roundTrip = Math.max(roundTrip, entry.roundTripTime ?? 0);
        break;
      case 'candidate-pair':
        if (entry.nominated) room = entry.availableOutgoingBitrate ?? room;
    }
  }
  return { bytes, second: lost === null ? null : { lost, roundTrip, room } };
}

/** The members of the standard's statistics that are looked at. */
interface Entry {
  readonly type: string;
  readonly bytesReceived?: number;
  readonly fractionLost?: number;
  readonly roundTripTime?: number;
  readonly nominated?: boolean;
  readonly availableOutgoingBitrate?: number;
}
