import { createSignal } from '../domain/signal.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Tracks } from './media.ts';

/**
 * What is truly so of a sound or picture of one's own. `lost`: it was on, and the device gives nothing
 * any more (pulled out, taken by a phone call). `none`: there is none, or one has not said yes to it.
 */
export type Own = 'on' | 'off' | 'lost' | 'none';

export interface Device {
  readonly id: string;
  readonly label: string;
}

export interface DevicesState {
  /** The browser's question is on the screen, or the devices are starting. */
  readonly asking: boolean;
  readonly failure: Failure | null;
  readonly sound: Own;
  readonly camera: Own;
  readonly stream: MediaStream | null;
  readonly cameras: readonly Device[];
  readonly microphones: readonly Device[];
  readonly cameraId: string | null;
  readonly microphoneId: string | null;
}

/**
 * The one owner of camera and microphone, from the first check to hanging up: a second question would
 * mute the first answer in Safari, and ask the citizen anew on an iPhone's home screen.
 */
export function createDevices() {
  const signal = createSignal();
  let state: DevicesState = {
    asking: false,
    failure: null,
    sound: 'none',
    camera: 'none',
    stream: null,
    cameras: [],
    microphones: [],
    cameraId: null,
    microphoneId: null,
  };
  let audio: MediaStreamTrack | null = null;
  let video: MediaStreamTrack | null = null;
  let wantsCamera = true;
  let stopped = false;
  // One at a time: two that ask at once silence each other.
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const done = work.then(what);
    work = done.catch(() => undefined);
    return done;
  };

  const set = (more: Partial<DevicesState>) => {
    state = { ...state, ...more };
    signal.tell();
  };
  /** Looks anew at what is so, and says it. */
  const settle = (more: Partial<DevicesState> = {}) => {
    const tracks = [audio, video].flatMap((track) => track ?? []);
    const same =
      state.stream?.getTracks().length === tracks.length &&
      tracks.every((track) => state.stream?.getTracks().includes(track));
    set({
      sound: ownOf(audio),
      camera: video ? ownOf(video) : state.camera === 'none' ? 'none' : 'off',
      stream: same ? state.stream : tracks.length > 0 ? new MediaStream(tracks) : null,
      cameraId: video?.getSettings().deviceId ?? null,
      microphoneId: audio?.getSettings().deviceId ?? null,
      ...more,
    });
  };
  const watch = (track: MediaStreamTrack) => {
    for (const name of ['mute', 'unmute'] as const) {
      track.addEventListener(name, () => {
        settle();
      });
    }
    track.addEventListener('ended', () => {
      settle();
      // A headset that was pulled out: what the device has besides takes its place.
      if (track === audio) void inTurn(() => replace('audio', true));
      if (track === video) void inTurn(() => replace('video', true));
    });
    return track;
  };

  async function list() {
    const all = await navigator.mediaDevices.enumerateDevices();
    const of = (kind: MediaDeviceKind) =>
      all
        .filter((one) => one.kind === kind && one.deviceId !== '')
        .map(({ deviceId, label }) => ({ id: deviceId, label }));
    set({ cameras: of('videoinput'), microphones: of('audioinput') });
  }

  async function get(constraints: MediaStreamConstraints): Promise<boolean> {
    const stream = await navigator.mediaDevices.getUserMedia(constraints);
    const [newAudio, newVideo] = [stream.getAudioTracks()[0], stream.getVideoTracks()[0]];
    if (stopped) {
      for (const track of stream.getTracks()) track.stop();
      return false;
    }
    if (newAudio) {
      const wasOff = audio !== null && !audio.enabled;
      audio?.stop();
      audio = watch(newAudio);
      if (wasOff) audio.enabled = false;
    }
    if (newVideo) {
      video?.stop();
      video = watch(newVideo);
    }
    return true;
  }

  async function replace(kind: 'audio' | 'video', byDefault: boolean, id?: string) {
    if (stopped || (kind === 'video' && !wantsCamera)) return;
    const wish = id !== undefined && !byDefault ? { deviceId: { exact: id } } : {};
    try {
      if (kind === 'audio') await get({ audio: { ...voice, ...wish } });
      else {
        const former = video?.getSettings().deviceId;
        // Android gives the other camera only when the first is let go (V05).
        video?.stop();
        try {
          await get({ video: { ...picture, ...wish } });
        } catch (error) {
          if (former === undefined) throw error;
          await get({ video: { ...picture, deviceId: { ideal: former } } });
        }
      }
    } catch {
      // It stays lost, and that is said.
    }
    settle();
    await list().catch(() => undefined);
  }

  const refresh = () => {
    void inTurn(list).catch(() => undefined);
  };
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  mediaDevices?.addEventListener('devicechange', refresh);

  return {
    get: () => state,
    subscribe: (hear: () => void) => signal.listen(hear),
    tracks: (): Tracks => ({
      audio: audio?.readyState === 'live' ? audio : null,
      video: video?.readyState === 'live' ? video : null,
    }),
    /** Asks for both, or for sound alone. To be called in a tap, after saying why. */
    async ask(what: 'both' | 'sound'): Promise<boolean> {
      return inTurn(async () => {
        wantsCamera = what === 'both';
        set({ asking: true, failure: null });
        try {
          if (!mediaDevices || !('RTCPeerConnection' in globalThis)) throw new TypeError();
          await get({ audio: voice, ...(wantsCamera && { video: picture }) });
          settle({ asking: false, camera: wantsCamera ? 'on' : 'none' });
          await list().catch(() => undefined);
          return true;
        } catch (error) {
          const failure = await failureOf(error);
          settle({ asking: false, failure });
          return false;
        }
      });
    },
    /** The track stays, and sends silence: a headset would change its way of working otherwise (V10). */
    setSound: (on: boolean) => {
      if (audio?.readyState !== 'live') {
        if (on) void inTurn(() => replace('audio', true));
        return;
      }
      audio.enabled = on;
      settle();
    },
    /** Off lets the camera go, so that its light goes out. */
    setCamera: (on: boolean) => {
      wantsCamera = on;
      if (on) {
        void inTurn(() => replace('video', true));
        return;
      }
      video?.stop();
      video = null;
      settle({ camera: 'off' });
    },
    /** The next of the device's cameras: on a phone the one at the back. */
    nextCamera: () => {
      const { cameras, cameraId } = state;
      const at = cameras.findIndex(({ id }) => id === cameraId);
      const next = cameras[(at + 1) % cameras.length];
      if (next) void inTurn(() => replace('video', false, next.id));
    },
    useCamera: (id: string) => void inTurn(() => replace('video', false, id)),
    useMicrophone: (id: string) => void inTurn(() => replace('audio', false, id)),
    isStopped: () => stopped,
    /** Lets go of everything, for good. */
    stop() {
      stopped = true;
      mediaDevices?.removeEventListener('devicechange', refresh);
      audio?.stop();
      video?.stop();
      audio = null;
      video = null;
      set({ stream: null, sound: 'none', camera: 'none' });
    },
  };
}

export type Devices = ReturnType<typeof createDevices>;

function ownOf(track: MediaStreamTrack | null): Own {
  if (track === null) return 'none';
  if (track.readyState === 'ended' || track.muted) return 'lost';
  return track.enabled ? 'on' : 'off';
}

const voice = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** Modest, as phones get hot (V24); which camera is a wish. */
const picture = {
  width: { ideal: 960 },
  height: { ideal: 540 },
  frameRate: { ideal: 24, max: 30 },
};
