import type { ParticipantId, Signal } from '../domain/video/visit.ts';
import type { Incoming, Media, MediaPorts, Tracks } from './media.ts';
import { isPassedOver } from './negotiation.ts';
import { climb, encodingFor, pictures, topOfLadder } from './quality.ts';
import { beginRecovery, recover } from './recovery.ts';
import { readStats } from './stats.ts';

/** Picture and sound from browser to browser: one connection to each of the others. */
export function createPeers(ports: MediaPorts): Media {
  const peers = new Map<ParticipantId, Peer>();
  let tracks: Tracks = { audio: null, video: null };
  let ladder = topOfLadder;
  const watching = setInterval(() => void watch(), 1_000);

  async function watch() {
    const seconds = await Promise.all([...peers.values()].map((peer) => peer.look()));
    // The worst of the ways decides: the same picture goes to all.
    const worst = seconds
      .flatMap((second) => second ?? [])
      .toSorted((a, b) => b.lost - a.lost || b.roundTrip - a.roundTrip)[0];
    if (!worst) return;
    const before = ladder.step;
    ladder = climb(ladder, worst);
    if (ladder.step !== before) {
      for (const peer of peers.values()) peer.adapt(ladder.step);
      ports.changed();
    }
  }

  return {
    follow(others) {
      for (const [id, peer] of peers) {
        if (others.some((other) => other.id === id)) continue;
        peer.close();
        peers.delete(id);
      }
      for (const { id, before } of others) {
        // Who came later offers: the other waits for it.
        if (!peers.has(id))
          peers.set(
            id,
            createPeer(id, before, ports, () => tracks),
          );
      }
    },
    receive: (signal) => peers.get(signal.from)?.receive(signal),
    send(next) {
      tracks = next;
      for (const peer of peers.values()) peer.send(next);
    },
    incoming: () => new Map<ParticipantId, Incoming>(peers),
    picture: () => pictures[ladder.step] ?? 'off',
    close() {
      clearInterval(watching);
      for (const peer of peers.values()) peer.close();
      peers.clear();
    },
  };
}

type Peer = ReturnType<typeof createPeer>;

function createPeer(
  id: ParticipantId,
  offers: boolean,
  { room, signal, changed, now }: MediaPorts,
  tracks: () => Tracks,
) {
  const connection = new RTCPeerConnection({
    iceServers: [...room.iceServers],
    iceTransportPolicy: room.relayOnly ? 'relay' : 'all',
    bundlePolicy: 'max-bundle',
  });
  const stream = new MediaStream();
  let recovery = beginRecovery(now());
  let makingOffer = false;
  let passedOver = false;
  let early: RTCIceCandidateInit[] = [];
  let found: RTCIceCandidateInit[] = [];
  // What came is taken in the order in which it came, each when the one before is done with.
  let work = Promise.resolve();

  connection.addEventListener('track', ({ track }) => {
    stream.addTrack(track);
    changed();
  });
  connection.addEventListener('negotiationneeded', () => void offer());
  connection.addEventListener('iceconnectionstatechange', () => void look());
  connection.addEventListener('icecandidate', ({ candidate }) => {
    if (!candidate) return;
    // Those that are found at once go in one request.
    if (found.length === 0) setTimeout(sendFound, 40);
    found.push(candidate.toJSON());
  });

  function sendFound() {
    if (found.length > 0 && connection.signalingState !== 'closed') signal(id, 'candidate', found);
    found = [];
  }

  async function offer() {
    try {
      makingOffer = true;
      await connection.setLocalDescription();
      signal(id, 'description', connection.localDescription?.toJSON());
    } catch {
      // Closed meanwhile.
    } finally {
      makingOffer = false;
    }
  }

  async function describe(description: RTCSessionDescriptionInit) {
    const { signalingState } = connection;
    passedOver = isPassedOver({ polite: offers, makingOffer, signalingState }, description.type);
    if (passedOver) return;
    await connection.setRemoteDescription(description);
    for (const candidate of early.splice(0)) await add(candidate);
    if (description.type !== 'offer') return;
    for (const one of connection.getTransceivers()) one.direction = 'sendrecv';
    send(tracks());
    await connection.setLocalDescription();
    signal(id, 'description', connection.localDescription?.toJSON());
  }

  /** One that belongs to an offer that was passed over, or to a former attempt, is of no use. */
  async function add(candidate: RTCIceCandidateInit) {
    if (!connection.remoteDescription) early.push(candidate);
    else await connection.addIceCandidate(candidate).catch(() => undefined);
  }

  function send({ audio, video }: Tracks) {
    for (const one of connection.getTransceivers()) {
      const track = one.receiver.track.kind === 'audio' ? audio : video;
      if (one.sender.track !== track) void one.sender.replaceTrack(track).catch(() => undefined);
    }
  }

  /** Looks how it goes, and for a new way when nothing comes any more. */
  async function look() {
    if (connection.signalingState === 'closed') return null;
    const { bytes, second } = await readStats(connection);
    const before = recovery.link;
    const { restart, ...next } = recover(recovery, {
      at: now(),
      ice: connection.iceConnectionState,
      bytes,
    });
    recovery = next;
    // Who waits for an offer has nothing to restart before it has come.
    if (restart && connection.remoteDescription) connection.restartIce();
    if (next.link !== before) changed();
    return second;
  }

  if (offers) {
    for (const kind of ['audio', 'video'] as const) {
      connection.addTransceiver(tracks()[kind] ?? kind, { direction: 'sendrecv' });
    }
  }
  return {
    stream,
    get link() {
      return recovery.link;
    },
    receive({ kind, data }: Signal) {
      work = work
        .then(async () => {
          // `as`: what a browser sent; what is none is refused by the connection itself.
          if (kind === 'description') await describe(data as RTCSessionDescriptionInit);
          else if (kind === 'candidate' && Array.isArray(data) && !passedOver) {
            for (const candidate of data as RTCIceCandidateInit[]) await add(candidate);
          }
        })
        .catch(() => undefined);
    },
    send,
    look,
    adapt(step: number) {
      const encoding = encodingFor(pictures[step] ?? 'off');
      for (const { sender } of connection.getTransceivers()) {
        if (sender.track?.kind !== 'video') continue;
        const parameters = sender.getParameters();
        for (const each of parameters.encodings) Object.assign(each, encoding);
        void sender.setParameters(parameters).catch(() => undefined);
      }
    },
    close() {
      connection.close();
      stream.getTracks().forEach((track) => {
        stream.removeTrack(track);
      });
    },
  };
}
