/**
 * Stands in for what every declared browser has, but a webview or a strict setting may take away.
 * Imported for its effect, before the app starts, and only where something is missing.
 */
if (!('randomUUID' in crypto)) provide(crypto, 'randomUUID', randomUUID);
if (!('BroadcastChannel' in globalThis)) provide(globalThis, 'BroadcastChannel', StorageChannel);
if (!('locks' in navigator)) provide(navigator, 'locks', { request: oneAfterAnother() });

function provide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
}

/** @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4 */
function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(parseInt(digits.charAt(16), 16) % 4);
  return `${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17)}`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );
}

/**
 * Tells other tabs by way of `localStorage`, and words alone: what names a citizen is not written
 * there, so each tab then listens to the municipality by itself.
 */
function StorageChannel(name: string): EventTarget {
  const key = `channel.${name}`;
  const hear = (event: StorageEvent) => {
    if (event.key !== key || event.newValue === null) return;
    const message = new MessageEvent('message', { data: event.newValue });
    channel.dispatchEvent(message);
    channel.onmessage?.(message);
  };
  const channel = Object.assign(new EventTarget(), {
    onmessage: null as ((event: MessageEvent) => void) | null,
    postMessage: (data: unknown) => {
      if (typeof data !== 'string') return;
      try {
        localStorage.setItem(key, data);
        localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing: its tabs hear nothing of each other.
      }
    },
    close: () => {
      removeEventListener('storage', hear);
    },
  });
  addEventListener('storage', hear);
  return channel;
}

/** Locks within this tab. Between tabs it is the keys of the intents that let nothing be done twice. */
function oneAfterAnother() {
  type Work = (lock: object | null) => unknown;
  const queues = new Map<string, Promise<unknown>>();
  return (name: string, ...[first, second]: [Work] | [{ ifAvailable?: boolean }, Work]) => {
    const work = typeof first === 'function' ? first : (second ?? (() => undefined));
    const before = queues.get(name);
    if (before && typeof first !== 'function' && first.ifAvailable)
      return Promise.resolve(work(null));
    const mine = Promise.resolve(before).then(() => work({}));
    const settled = mine
      .catch(() => undefined)
      .then(() => {
        if (queues.get(name) === settled) queues.delete(name);
      });
    queues.set(name, settled);
    return mine;
  };
}
