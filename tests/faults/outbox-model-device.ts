import { SESSION_COOKIE } from '../../mocks/http/cookies.ts';
import type { OutboxEntry } from '../../src/domain/intent.ts';
import { reduce, type Outbox, type OutboxEvent } from '../../src/domain/outbox.ts';
import { createLock } from './outbox-model-lock.ts';
import type { Network, Turn } from './outbox-model-network.ts';
import { openTab, type Device, type Flaw } from './outbox-model-tab.ts';
import type { Town } from './outbox-model-town.ts';

export interface DeviceOptions {
  town: Town;
  network: Network;
  turn: Turn;
  flaw?: Flaw | undefined;
  /** Hears of each change when it is written down. */
  onChange?: (event: OutboxEvent, before: Outbox) => void;
}

export function createDevice({ town, network, turn, flaw, onChange }: DeviceOptions): Device {
  let outbox: Outbox = [];
  let written: Outbox = [];
  const lock = createLock();
  const surprises: unknown[] = [];
  const write = (event: OutboxEvent) => {
    const before = outbox;
    outbox = reduce(outbox, event);
    if (flaw !== 'forgets-queued' || !['queued', 'sent', 'restarted', 'clock'].includes(event.is)) {
      written = outbox;
    }
    onChange?.(event, before);
    return outbox;
  };
  const forget = () => {
    if (flaw === 'forgets-queued') outbox = written;
    if (flaw === 'forgets-sent') outbox = outbox.map(unsent);
  };
  const device: Device = {
    network,
    outbox: () => outbox,
    ahead: 0,
    remembered: null,
    surprises,
    open: () => openTab({ town, device, turn, lock, write, forget, flaw }),
    session: () => town.host.sessions.find(network.cookie.split('=')[1] ?? ''),
    logIn(actor) {
      const { id } = town.host.sessions.start(actor, true);
      network.cookie = `${SESSION_COOKIE}=${id}`;
    },
  };
  return device;
}

/** As if it had never been written down that it was sent. */
function unsent(entry: OutboxEntry): OutboxEntry {
  if (entry.state.is !== 'sending') return entry;
  return { ...entry, tries: 0, state: { is: 'waiting' } };
}
