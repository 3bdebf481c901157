import type { CitizenId, Clock, Wire } from '../municipality/kernel/wire.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { News } from '../municipality/notices/news.ts';
import { toWire } from '../municipality/kernel/time.ts';
import type { Session, Sessions } from '../http/sessions.ts';
import { deliver, type Delivery, type Limits, type VapidKeys } from './deliver.ts';
import { isLoopback } from './endpoint.ts';
import { newsWords } from './words.ts';

/** One message, for the simulator's page. */
export interface PushRecord {
  at: string;
  /** Whose device, and about whom. */
  actor: CitizenId;
  citizenId: CitizenId;
  /** Of the push service; the rest of its address is the device's secret. */
  service: string;
  words: string;
  /** `kept` when it was not let out of this machine. */
  outcome: Delivery['outcome'] | 'on-its-way' | 'kept';
  tries: number;
}

export interface Pushes {
  limits: Limits;
  readonly sent: readonly PushRecord[];
  /** Instead of what the device was told before, and of whoever it belonged to. */
  subscribe(session: Session, request: Wire['PushRequest']): void;
  unsubscribe(sessionId: string): void;
  stateOf(session: Session): Wire['PushState'];
  /** When all that is on its way has arrived, or has not. */
  settled(): Promise<void>;
}

type Subscription = Wire['PushRequest'] & { session: Session };

/** Who is told on which device that there is news; and telling them. */
export function createPushes(
  clock: Clock,
  municipality: Municipality,
  sessions: Sessions,
  keys: VapidKeys,
): Pushes {
  const subscriptions = new Map<string, Subscription>();
  const sent: PushRecord[] = [];
  const onTheirWay = new Set<Promise<void>>();
  const limits: Limits = { outside: false, tries: 3, firstWait: 1000, longestWait: 30_000 };
  const unsubscribe = (sessionId: string) => void subscriptions.delete(sessionId);
  sessions.onEnd(unsubscribe);
  municipality.onNews(tell);
  return {
    limits,
    sent,
    subscribe(session, request) {
      for (const [id, { endpoint }] of subscriptions) {
        if (endpoint === request.endpoint) unsubscribe(id);
      }
      subscriptions.set(session.id, { ...request, session });
    },
    unsubscribe,
    stateOf: ({ id }) => ({
      publicKey: keys.publicKey,
      wantedFor: subscriptions.get(id)?.wantedFor ?? [],
    }),
    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
    },
  };

  function tell(news: News): void {
    for (const [id, subscription] of subscriptions) {
      const { session, wantedFor } = subscription;
      // Nobody logged out: on a device of one's own one wants to hear all the same; on a shared one
      // somebody else may sit there by now.
      if (!session.ownDevice && sessions.find(session.id) === null) unsubscribe(id);
      else if (wantedFor.includes(news.citizenId) && news.mayBeSeenBy(session.actor)) {
        send(subscription, news);
      }
    }
  }

  function send(subscription: Subscription, news: News): void {
    const { citizenId } = news;
    const { endpoint, language, session } = subscription;
    const { actor } = session;
    const words = JSON.stringify({ id: news.linkFor(actor), text: newsWords[language] });
    const service = new URL(endpoint).host;
    const at = toWire(clock.now());
    const record: PushRecord = {
      ...{ at, actor, citizenId, service, words },
      ...{ outcome: 'on-its-way', tries: 0 },
    };
    sent.push(record);
    if (!limits.outside && !isLoopback(endpoint)) {
      record.outcome = 'kept';
      return;
    }
    const way = deliver(subscription, words, keys, limits)
      // One that cannot even be made must not take the process with it.
      .catch((): Delivery => ({ outcome: 'failed', tries: 0 }))
      .then((delivery) => {
        Object.assign(record, delivery);
        const current = subscriptions.get(session.id)?.endpoint === endpoint;
        if (delivery.outcome === 'gone' && current) unsubscribe(session.id);
      });
    onTheirWay.add(way);
    void way.finally(() => onTheirWay.delete(way));
  }
}
