import webPush from 'web-push';

export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

export interface Limits {
  /** Whether messages leave this machine. */
  outside: boolean;
  /** How often one is sent at most. */
  tries: number;
  /** Milliseconds. */
  firstWait: number;
  longestWait: number;
}

export interface Address {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** What became of a message: `gone` when the browser has thrown its address away. */
export interface Delivery {
  outcome: 'sent' | 'gone' | 'failed';
  tries: number;
}

/**
 * Encrypts the words for the browser alone (RFC 8291), signs the request (RFC 8292) and sends it. A
 * service that is busy or broken is asked again, a few times, no sooner than it wishes.
 */
export async function deliver(
  { endpoint, p256dh, auth }: Address,
  words: string,
  keys: VapidKeys,
  limits: Limits,
): Promise<Delivery> {
  const subscription = { endpoint, keys: { p256dh, auth } };
  const request = webPush.generateRequestDetails(subscription, words, {
    vapidDetails: { subject: contact, ...keys },
    TTL: secondsOfNews,
    urgency: 'normal',
  });
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(endpoint, request);
    if (answer?.ok) return { outcome: 'sent', tries };
    if (answer && goneFor.has(answer.status)) return { outcome: 'gone', tries };
    const worthAnother = answer === null || answer.status === 429 || answer.status >= 500;
    if (!worthAnother || tries >= limits.tries) return { outcome: 'failed', tries };
    await pause(Math.max(limits.firstWait * 2 ** (tries - 1), wishOf(answer, limits)));
  }
}

/** Null when nothing answers. A redirect is not followed: it may lead where no address may. */
async function ask(
  endpoint: string,
  { headers, body }: ReturnType<typeof webPush.generateRequestDetails>,
): Promise<Response | null> {
  return fetch(endpoint, {
    method: 'POST',
    // What `fetch` writes itself.
    headers: Object.entries(headers).filter(([name]) => name !== 'Content-Length'),
    body: new Uint8Array(body ?? []),
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
}

function wishOf(answer: Response | null, { longestWait }: Limits): number {
  const seconds = Number(answer?.headers.get('Retry-After') ?? 0);
  return Math.min(Number.isFinite(seconds) ? seconds * 1000 : 0, longestWait);
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

/** Whom a push service can turn to about us. */
const contact = 'https://havlunde.invalid/kontakt';
/** News that is older than half a day is seen in the app. */
const secondsOfNews = 12 * 60 * 60;
const goneFor: ReadonlySet<number> = new Set([404, 410]);
