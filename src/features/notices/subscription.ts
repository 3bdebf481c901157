import type { QueryClient } from '@tanstack/react-query';
import { openEvents, pollEvents, type EventLine, type Told } from '../../api/events.ts';
import { askedToWait, problemCode } from '../../api/wire/problem.ts';
import { changesKnownFrom } from '../../api/session.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { deviceNow } from '../../domain/time.ts';
import { atSessionEnd } from '../../person/person.ts';
import { patience } from '../../storage/inTime.ts';
import { follow, type Followed, type Ways } from './follow.ts';
import { videoTold } from '../../shared/told.ts';
import { createRefresh } from './refresh.ts';

/** What the tab that listens tells the others. Who is logged in there must be logged in here. */
interface Passed {
  readonly actor: ActorId;
  /** As the municipality's own events are called; `asked` comes from a tab that has just begun. */
  readonly name: 'message' | 'position' | 'reset' | 'asked';
  readonly position: string | null;
  readonly told?: Told;
}

const lock = 'borgerbooking.events';

/** Milliseconds: however long one is asked to wait, what is on the screen has to be true again some time. */
const longestQuiet = 5 * 60_000;

/** Until when the municipality wants no questions (`Retry-After`). */
let quietUntil = 0;

/** How far this tab got, when it has followed before. */
let reached: { actor: ActorId; position: string } | null = null;
atSessionEnd(() => {
  reached = null;
  quietUntil = 0;
});

/**
 * Keeps what is on the screen true while this person is logged in. One tab listens for all of them,
 * because a browser has six connections to a host; when it goes, the next takes over where it was.
 * The others listen to it, and ask for themselves when it falls silent.
 *
 * @returns what ends it
 */
export function subscribe(client: QueryClient, actor: ActorId): () => void {
  const channel = new BroadcastChannel('borgerbooking.events');
  const refresh = createRefresh(client);
  let position = reached?.actor === actor ? reached.position : changesKnownFrom(actor);
  let release: (() => void) | undefined;
  let stopped = false;

  const know = (at: string) => {
    position = at;
    reached = { actor, position: at };
  };
  const here: Required<Followed> = {
    onEvent: ({ citizenId, topic }, at) => {
      know(at);
      // It is for a visit that is open in some tab, and concerns no screen besides.
      if (topic === 'video') videoTold.tell();
      else refresh.changed(citizenId as CitizenId, topic);
    },
    onReset: (at) => {
      know(at);
      refresh.everything();
      videoTold.tell();
    },
    onAlive: know,
  };
  const pass = (name: Passed['name'], at: string | null, told?: Told) => {
    channel.postMessage({ actor, name, position: at, ...(told && { told }) } satisfies Passed);
  };
  const everywhere: Followed = {
    onEvent: (told, at) => {
      here.onEvent(told, at);
      pass('message', at, told);
    },
    onReset: (at) => {
      here.onReset(at);
      pass('reset', at);
    },
    onAlive: (at) => {
      here.onAlive(at);
      pass('position', at);
    },
  };

  const lead = () => {
    if (stopped) return Promise.resolve();
    following?.stop();
    following = follow({ ...waysOf(client), open: openEvents }, everywhere, position);
    channel.addEventListener('message', ({ data }: MessageEvent<Passed>) => {
      if (data.actor === actor && data.name === 'asked' && position) pass('position', position);
    });
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  let following: ReturnType<typeof follow> | undefined;
  const wake = () => {
    if (document.visibilityState === 'visible' && deviceNow() >= quietUntil) following?.wake();
  };
  const wakes = [
    [document, 'visibilitychange'],
    [window, 'online'],
    [window, 'pageshow'],
  ] as const;
  for (const [target, name] of wakes) target.addEventListener(name, wake);
  // Where the browser does not say, this tab listens for itself.
  const unheard = setTimeout(() => void lead(), patience);
  const { locks } = navigator; // the timer above is their limit
  void locks.request(lock, { ifAvailable: true }, (free) => {
    clearTimeout(unheard);
    if (stopped || following) return undefined;
    if (free) return lead();
    const open = (after: string | null) => {
      queueMicrotask(() => {
        if (!stopped) pass('asked', null);
      });
      return lineOf(channel, actor, after);
    };
    following = follow({ ...waysOf(client), open }, here, position);
    // What the tab that listens told before this one heard it is asked for.
    following.wake();
    void locks.request(lock, lead);
    return undefined;
  });

  return () => {
    stopped = true;
    clearTimeout(unheard);
    for (const [target, name] of wakes) target.removeEventListener(name, wake);
    following?.stop();
    refresh.stop();
    channel.close();
    release?.();
  };
}

/**
 * What the tab that listens says, as a line of its own: from where this one is. It breaks when the other
 * is elsewhere, because what was told in between has to be asked for.
 */
function lineOf(channel: BroadcastChannel, actor: ActorId, after: string | null): EventLine {
  const closed = new AbortController();
  const hearing = new Map<string, Parameters<EventLine['addEventListener']>[1]>();
  let joined = false;
  const hear = ({ data: { actor: whose, name, position, told } }: MessageEvent<Passed>) => {
    if (whose !== actor || position === null) return;
    joined ||= name === 'position' && (after === null || position === after);
    if (joined) hearing.get(name)?.({ data: JSON.stringify(told), lastEventId: position });
    else if (name !== 'message') hearing.get('error')?.({});
  };
  channel.addEventListener('message', hear, { signal: closed.signal });
  return {
    addEventListener: (name, heard) => {
      hearing.set(name, heard);
    },
    close: () => {
      closed.abort();
    },
  };
}

/** Questions are asked as all others are, so that what becomes of them is known: the network, the session. */
function waysOf(client: QueryClient): Omit<Ways, 'open'> {
  return {
    poll: async (after) => {
      try {
        return await client.query({
          queryKey: ['changes', after],
          queryFn: () => pollEvents(after),
          retry: false,
          staleTime: 0,
          gcTime: 0,
        });
      } catch (error) {
        // Nothing is followed for one person with the session of another. Whether a 401 to this means
        // that the session is over, the municipality is asked; if so, who follows is gone.
        if (problemCode(error) === 'session-of-another') return null;
        quietUntil = deviceNow() + askedToWait(error);
        throw error;
      }
    },
    /** A second at first, 20 at most or as long as was asked for, never in step with all others; and not unseen. */
    wait: async (failures) => {
      const least = Math.max(1000 * Math.min(2 ** (failures - 1), 20), quietUntil - deviceNow());
      const milliseconds = Math.min(least, longestQuiet) * (1 + Math.random() / 4);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      while (document.visibilityState === 'hidden') {
        await new Promise((resolve) => {
          document.addEventListener('visibilitychange', resolve, { once: true });
        });
      }
    },
  };
}
