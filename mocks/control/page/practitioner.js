// @ts-check
/* global document, navigator, MediaStream, RTCPeerConnection, AudioContext, setTimeout, setInterval, clearInterval, performance */
import { ask, change } from './interface.js';

/**
 * The practitioner in one visit: a connection to each who is there. Who came later offers.
 *
 * @param {string} id of the appointment
 * @param {MediaStream} stream what is sent
 * @param {{ people: (people: { id: string, name: string | null, role: string, stream: MediaStream }[]) => void, said: (from: string, text: string) => void, over: () => void }} tell
 */
export async function joinVisit(id, stream, tell) {
  const room = await change('POST', `video/${id}/join`);
  const me = room.participantId;
  /** @type {Map<string, Peer>} */
  const peers = new Map();
  /** @type {{ to: string, kind: string, data: string }[]} */
  let outgoing = [];
  let after = 0;
  let over = false;
  let deaf = false;

  /** @param {string} to @param {string} kind @param {unknown} data */
  const signal = (to, kind, data) => {
    outgoing.push({ to, kind, data: JSON.stringify(data) });
    if (outgoing.length === 1) setTimeout(() => void flush(), 30);
  };
  const flush = async () => {
    const signals = outgoing;
    outgoing = [];
    if (over || deaf) return;
    await change('POST', `video/${id}/signals`, { participantId: me, signals }).catch(
      () => undefined,
    );
  };

  /** @typedef {{ pc: RTCPeerConnection, stream: MediaStream, receive: (kind: string, data: any) => Promise<void> }} Peer */
  /** @param {string} to @param {boolean} offers @returns {Peer} */
  const connect = (to, offers) => {
    const pc = new RTCPeerConnection({
      iceServers: room.iceServers,
      iceTransportPolicy: room.relayOnly ? 'relay' : 'all',
    });
    const theirs = new MediaStream();
    let making = false;
    let passedOver = false;
    pc.ontrack = ({ track }) => theirs.addTrack(track);
    pc.onicecandidate = ({ candidate }) => {
      if (candidate) signal(to, 'candidate', [candidate.toJSON()]);
    };
    pc.onnegotiationneeded = async () => {
      making = true;
      try {
        await pc.setLocalDescription();
        signal(to, 'description', pc.localDescription);
      } finally {
        making = false;
      }
    };
    pc.oniceconnectionstatechange = () => {
      if (pc.iceConnectionState === 'failed') pc.restartIce();
    };
    const attach = () => {
      for (const one of pc.getTransceivers()) {
        one.direction = 'sendrecv';
        const track = stream.getTracks().find(({ kind }) => kind === one.receiver.track.kind);
        void one.sender.replaceTrack(track ?? null);
      }
    };
    if (offers) {
      for (const kind of ['audio', 'video']) {
        const track = stream.getTracks().find((one) => one.kind === kind);
        pc.addTransceiver(track ?? kind, { direction: 'sendrecv' });
      }
    }
    signal(to, 'media', { sound: 'on', camera: 'on' });
    return {
      pc,
      stream: theirs,
      async receive(kind, data) {
        if (kind === 'candidate') {
          if (passedOver) return;
          for (const each of data) await pc.addIceCandidate(each).catch(() => undefined);
        } else if (kind === 'description') {
          const collides = data.type === 'offer' && (making || pc.signalingState !== 'stable');
          passedOver = !offers && collides;
          if (passedOver) return;
          await pc.setRemoteDescription(data);
          if (data.type !== 'offer') return;
          attach();
          await pc.setLocalDescription();
          signal(to, 'description', pc.localDescription);
        } else if (kind === 'message') tell.said(to, String(data));
      },
    };
  };

  /** @param {any} visit */
  const meet = (visit) => {
    const own = visit.participants.findIndex((/** @type {any} */ one) => one.id === me);
    for (const [other, { pc }] of peers) {
      if (visit.participants.some((/** @type {any} */ one) => one.id === other)) continue;
      pc.close();
      peers.delete(other);
    }
    const people = [];
    for (const [at, { id: other, name, role }] of visit.participants.entries()) {
      if (other === me) continue;
      const peer = peers.get(other) ?? connect(other, at < own);
      peers.set(other, peer);
      people.push({ id: other, name, role, stream: peer.stream });
    }
    tell.people(people);
  };

  const close = () => {
    over = true;
    for (const { pc } of peers.values()) pc.close();
    tell.over();
  };
  const listen = async () => {
    while (!over) {
      if (!deaf) {
        try {
          const mail = await ask(`video/${id}/signals?participantId=${me}&after=${after}`);
          meet(mail.visit);
          for (const one of mail.signals) {
            after = one.sequence;
            await peers
              .get(one.from)
              ?.receive(one.kind, JSON.parse(one.data))
              .catch(() => undefined);
          }
        } catch {
          if (!deaf) close();
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  meet(room.visit);
  void listen();
  return {
    peers,
    /** @param {string} text */
    say: (text) => {
      for (const other of peers.keys()) signal(other, 'message', text);
    },
    leave: async () => {
      close();
      await change('POST', `video/${id}/leave`, { participantId: me });
    },
    end: async () => {
      close();
      await change('POST', `video/${id}/end`);
    },
    /** As in a tunnel: nothing goes out and nothing comes in. @param {number} milliseconds */
    cut: async (milliseconds) => {
      deaf = true;
      const muted = [...peers.values()].flatMap(({ pc }) => pc.getTransceivers());
      for (const one of muted) await one.sender.replaceTrack(null);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      for (const one of muted) {
        const track = stream.getTracks().find(({ kind }) => kind === one.receiver.track.kind);
        await one.sender.replaceTrack(track ?? null);
      }
      deaf = false;
    },
  };
}

/** The computer's own camera and microphone; a drawing and a tone when there is none. @param {boolean} drawn */
export async function ownPicture(drawn) {
  if (!drawn) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    } catch {
      // None, or not allowed.
    }
  }
  return drawing();
}

/** A face that nods and a tone whose loudness goes up and down as speech does. */
function drawing() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws nothing');
  const draw = () => {
    const now = performance.now() / 1000;
    const nod = Math.sin(now * 2) * 12;
    pen.fillStyle = '#e3f1f3';
    pen.fillRect(0, 0, 640, 480);
    pen.fillStyle = '#0b5563';
    pen.fillRect(180, 380 + nod / 3, 280, 120);
    pen.fillStyle = '#f2c9a1';
    pen.beginPath();
    pen.arc(320, 240 + nod, 130, 0, Math.PI * 2);
    pen.fill();
    pen.fillStyle = '#333';
    for (const x of [275, 365]) {
      pen.beginPath();
      pen.arc(x, 220 + nod, 11, 0, Math.PI * 2);
      pen.fill();
    }
    pen.beginPath();
    pen.ellipse(320, 290 + nod, 40, 8 + 14 * Math.abs(Math.sin(now * 5)), 0, 0, Math.PI * 2);
    pen.fill();
  };
  draw();
  const drawing = setInterval(draw, 60);
  const sound = new AudioContext();
  const voice = sound.createOscillator();
  const syllables = sound.createOscillator();
  const loudness = sound.createGain();
  const depth = sound.createGain();
  voice.frequency.value = 180;
  syllables.frequency.value = 4;
  loudness.gain.value = 0.05;
  depth.gain.value = 0.05;
  syllables.connect(depth).connect(loudness.gain);
  const out = sound.createMediaStreamDestination();
  voice.connect(loudness).connect(out);
  voice.start();
  syllables.start();
  const stream = new MediaStream([
    ...canvas.captureStream(15).getVideoTracks(),
    ...out.stream.getAudioTracks(),
  ]);
  stream.getVideoTracks()[0]?.addEventListener('ended', () => clearInterval(drawing));
  return stream;
}
