import type { QueryClient } from '@tanstack/react-query';
import { openEvents, pollEvents, type Told } from '../../api/events.ts';
import { problemCode } from '../../api/problem.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { follow, type Ways } from './follow.ts';
import { createRefresh } from './refresh.ts';

/** What the tab that listens tells the others. Who is logged in there must be logged in here. */
interface Passed {
  readonly actor: ActorId;
  readonly position: string;
  /** Null when everything has to be asked for anew. */
  readonly told: Told | null;
}

const lock = 'borgerbooking.events';

/**
 * Keeps what is on the screen true while this person is logged in. One tab listens for all of them,
 * because a browser has six connections to a host; when it goes, the next takes over where it was.
 *
 * @returns what ends it
 */
export function subscribe(client: QueryClient, actor: ActorId): () => void {
  const channel = new BroadcastChannel('borgerbooking.events');
  const refresh = createRefresh(client);
  let position: string | null = null;
  let listening: ReturnType<typeof follow> | undefined;
  let release: (() => void) | undefined;
  let stopped = false;

  const hear = ({ position: at, told }: Passed) => {
    position = at;
    if (told === null) refresh.everything();
    else refresh.changed(told.citizenId as CitizenId, told.topic);
  };
  const pass = (at: string, told: Told | null) => {
    const passed = { actor, position: at, told };
    channel.postMessage(passed);
    hear(passed);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Passed>) => {
    if (data.actor === actor) hear(data);
  });

  const lead = () => {
    if (stopped) return Promise.resolve();
    listening = follow(
      ways,
      {
        onEvent: (told, at) => {
          pass(at, told);
        },
        onReset: (at) => {
          pass(at, null);
        },
      },
      position,
    );
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  const wake = () => {
    if (document.visibilityState !== 'visible') return;
    if (listening) listening.wake();
    // Whether the tab that listens slept too, and what it told meanwhile, cannot be known here.
    else refresh.everything();
  };
  const wakes = [
    [document, 'visibilitychange'],
    [window, 'online'],
    [window, 'pageshow'],
  ] as const;
  for (const [target, name] of wakes) target.addEventListener(name, wake);
  void navigator.locks.request(lock, { ifAvailable: true }, (free) => {
    if (free) return lead();
    // Another tab listens. What it told before this one heard it is asked for.
    refresh.everything();
    void navigator.locks.request(lock, lead);
    return undefined;
  });

  return () => {
    stopped = true;
    for (const [target, name] of wakes) target.removeEventListener(name, wake);
    listening?.stop();
    refresh.stop();
    channel.close();
    release?.();
  };
}

const ways: Ways = {
  open: openEvents,
  poll: async (after) => {
    try {
      return await pollEvents(after);
    } catch (error) {
      // Nor is anything followed for one person with the session of another.
      const code = problemCode(error);
      if (code === 'not-authenticated' || code === 'session-of-another') return null;
      throw error;
    }
  },
  /** A second at first, half a minute at most, never in step with all others; and not unseen. */
  wait: async (failures) => {
    const seconds = Math.min(2 ** (failures - 1), 30) * (1 + Math.random() / 4);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    while (document.visibilityState === 'hidden') {
      await new Promise((resolve) => {
        document.addEventListener('visibilitychange', resolve, { once: true });
      });
    }
  },
};
