import { createSignal } from '../domain/signal.ts';
import type { Result } from '../domain/result.ts';
import type {
  OutgoingSignal,
  Participant,
  ParticipantId,
  Signal,
  SignalKind,
  VideoRoom,
  VideoVisit,
} from '../domain/video/visit.ts';
import type { Devices, Own } from './devices.ts';
import type { Incoming, MakeMedia, Media } from './media.ts';
import type { Picture } from './quality.ts';
import type { Link } from './recovery.ts';

/** `unreached` is no answer at all; all else is the municipality's word. */
export type Refusal = 'left' | 'elsewhere' | 'not-open' | 'full' | 'no-access' | 'unreached';
type Told<Value> = Promise<Result<Value, Refusal>>;

/** How a call reaches the municipality. */
export interface CallPorts {
  readonly join: (key: string) => Told<VideoRoom>;
  readonly receive: (
    me: ParticipantId,
    after: number,
  ) => Told<{ readonly signals: readonly Signal[]; readonly visit: VideoVisit }>;
  readonly send: (
    me: ParticipantId,
    signals: readonly OutgoingSignal[],
    key: string,
  ) => Told<undefined>;
  readonly leave: (me: ParticipantId) => void;
  /** Runs when something has come. @returns what ends it */
  readonly whenTold: (hear: () => void) => () => void;
  readonly newKey: () => string;
  readonly now: () => number;
}

export interface Other extends Participant {
  readonly stream: MediaStream | null;
  readonly link: Link;
  /** What they have said of their own. */
  readonly sound: Own;
  readonly camera: Own;
}

export interface Words {
  readonly from: string | null;
  readonly mine: boolean;
  readonly text: string;
}

export interface CallState {
  readonly phase: 'joining' | 'in' | 'over';
  /** Why it is over: one has hung up, it was ended, one is elsewhere, or may not. */
  readonly why: 'hung-up' | 'ended' | 'elsewhere' | 'full' | 'no-access' | null;
  readonly visit: VideoVisit | null;
  readonly others: readonly Other[];
  /** How one's own picture goes out. */
  readonly picture: Picture;
  readonly words: readonly Words[];
  /** Whether the municipality answers. */
  readonly reached: boolean;
  /** Whether somebody has been there besides oneself. */
  readonly met: boolean;
}

/** Milliseconds between two looks when nothing tells of news: while connecting, and else. */
const soon = 1_000;
const still = 5_000;

/** A visit from coming in to hanging up: who is there, what passes between them, and what is said of it. */
export function createCall(ports: CallPorts, devices: Devices, makeMedia: MakeMedia) {
  const changed = createSignal();
  const newState: CallState = {
    phase: 'joining',
    why: null,
    visit: null,
    others: [],
    picture: 'full',
    words: [],
    reached: true,
    met: false,
  };
  let state = newState;
  let me: ParticipantId | null = null;
  let media: Media | null = null;
  let after = 0;
  const said = new Map<ParticipantId, { sound: Own; camera: Own }>();
  let looking = false;
  let lookAgain = false;
  const isAskedToLook = () => lookAgain;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let outgoing: OutgoingSignal[] = [];
  let sending = false;
  let lastSaid = '';

  const set = (more: Partial<CallState>) => {
    state = { ...state, ...more };
    changed.tell();
  };
  const isOver = () => state.phase === 'over';

  function show() {
    if (isOver()) return;
    const incoming = media?.incoming() ?? new Map<ParticipantId, Incoming>();
    const others = (state.visit?.participants ?? [])
      .filter(({ id }) => id !== me)
      .map((one): Other => {
        const here = incoming.get(one.id);
        const own = said.get(one.id) ?? { sound: 'on', camera: 'on' };
        return { ...one, stream: here?.stream ?? null, link: here?.link ?? 'connecting', ...own };
      });
    set({ others, picture: media?.picture() ?? 'full', met: state.met || others.length > 0 });
  }

  async function join() {
    const key = ports.newKey();
    for (let failures = 0; !isOver(); failures++) {
      const joined = await ports.join(key);
      if (isOver()) {
        if (joined.ok) ports.leave(joined.value.me);
        return;
      }
      if (joined.ok) {
        begin(joined.value);
        return;
      }
      if (joined.reason !== 'unreached') {
        end(reasonFor(joined.reason));
        return;
      }
      set({ reached: false });
      await wait(Math.min(1_000 * 2 ** failures, 8_000));
    }
  }

  function begin(room: VideoRoom) {
    media?.close();
    ({ me } = room);
    after = 0;
    outgoing = [];
    said.clear();
    lastSaid = '';
    media = makeMedia({ room, signal: queue, changed: show, now: ports.now });
    media.send(devices.tracks());
    set({ phase: 'in', reached: true });
    meet(room.visit);
    look();
  }

  /** Who is there now. */
  function meet(visit: VideoVisit) {
    const own = visit.participants.findIndex(({ id }) => id === me);
    const others = visit.participants
      .map(({ id }, at) => ({ id, before: at < own }))
      .filter(({ id }) => id !== me);
    const isNew = others.some(({ id }) => !state.visit?.participants.some((one) => one.id === id));
    state = { ...state, visit };
    media?.follow(others);
    if (isNew) lastSaid = '';
    sayOwn();
    show();
  }

  /** Tells the others what of one's own is on. */
  function sayOwn() {
    const { sound, camera } = devices.get();
    const now = `${sound} ${camera}`;
    if (now === lastSaid) return;
    lastSaid = now;
    for (const { id } of state.visit?.participants ?? []) {
      if (id !== me) queue(id, 'media', { sound, camera });
    }
  }

  function look() {
    if (isOver() || me === null) return;
    if (looking) lookAgain = true;
    else void lookOnce(me);
  }

  async function lookOnce(as: ParticipantId) {
    clearTimeout(timer);
    looking = true;
    lookAgain = false;
    const came = await ports.receive(as, after);
    looking = false;
    if (isOver() || me !== as) return;
    if (came.ok) {
      state = { ...state, reached: true };
      meet(came.value.visit);
      for (const signal of came.value.signals) {
        after = signal.sequence;
        hear(signal);
      }
      if (came.value.visit.state === 'ended') {
        end('ended');
        return;
      }
    } else if (came.reason === 'left') {
      // Fallen silent for too long, or the visit was ended: coming in again shows which.
      me = null;
      void join();
      return;
    } else if (came.reason !== 'unreached') {
      end(reasonFor(came.reason));
      return;
    } else set({ reached: false });
    if (isAskedToLook()) look();
    else {
      const connecting = !state.reached || state.others.some(({ link }) => link !== 'fine');
      timer = setTimeout(look, connecting ? soon : still);
    }
  }

  function hear(signal: Signal) {
    const { from, kind, data } = signal;
    if (kind === 'media') {
      said.set(from, ownIn(data));
      show();
    } else if (kind === 'message') {
      if (typeof data !== 'string') return;
      const who = state.visit?.participants.find(({ id }) => id === from);
      set({ words: [...state.words, { from: who?.name ?? null, mine: false, text: data }] });
    } else media?.receive(signal);
  }

  function queue(to: ParticipantId, kind: SignalKind, data: unknown) {
    if (isOver()) return;
    outgoing.push({ to, kind, data });
    if (!sending) void sendAll();
  }

  /** One request at a time, in order; one that is not answered is sent again as it was. */
  async function sendAll() {
    sending = true;
    await Promise.resolve(); // what is said in the same moment goes along
    while (outgoing.length > 0 && me !== null && !isOver()) {
      const as: ParticipantId = me;
      const now = outgoing.splice(0, 20);
      const key = ports.newKey();
      for (let failures = 0; me === as && !isOver(); failures++) {
        const sent = await ports.send(as, now, key);
        if (sent.ok || sent.reason !== 'unreached') break;
        await wait(Math.min(500 * 2 ** failures, 5_000));
      }
    }
    sending = false;
  }

  function end(why: CallState['why']) {
    if (isOver()) return;
    clearTimeout(timer);
    if (me !== null && why !== 'elsewhere') ports.leave(me);
    media?.close();
    devices.stop();
    for (const stop of stops) stop();
    set({ phase: 'over', why, others: [] });
  }

  const stops = [
    ports.whenTold(look),
    devices.subscribe(() => {
      media?.send(devices.tracks());
      sayOwn();
    }),
  ];
  void join();

  return {
    get: () => state,
    subscribe: (hearChange: () => void) => changed.listen(hearChange),
    /** Says something in writing to all who are there; nobody keeps it. */
    write: (text: string) => {
      for (const { id } of state.others) queue(id, 'message', text);
      set({ words: [...state.words, { from: null, mine: true, text }] });
    },
    hangUp: () => {
      end('hung-up');
    },
    /** The page goes, and may come back: the municipality is told, the call does not end. */
    goneAway() {
      if (me !== null && !isOver()) ports.leave(me);
    },
    /** The network or the page is back. */
    look,
  };
}

export type Call = ReturnType<typeof createCall>;

function reasonFor(refusal: Exclude<Refusal, 'unreached'>): CallState['why'] {
  switch (refusal) {
    case 'elsewhere':
    case 'full':
    case 'no-access':
      return refusal;
    case 'left':
    case 'not-open':
      return 'ended';
  }
}

function ownIn(data: unknown): { sound: Own; camera: Own } {
  const { sound, camera } = (data ?? {}) as { sound?: unknown; camera?: unknown }; // looked at below
  return { sound: isOwn(sound) ? sound : 'on', camera: isOwn(camera) ? camera : 'on' };
}

function isOwn(value: unknown): value is Own {
  return value === 'on' || value === 'off' || value === 'lost' || value === 'none';
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
