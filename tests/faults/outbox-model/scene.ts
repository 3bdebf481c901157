import { setImmediate } from 'node:timers/promises';
import { vi } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { createDevice } from './device.ts';
import type { Device } from './device.ts';
import { createNetwork, type Fate } from './network.ts';
import { openTab, type Tab } from './tab.ts';
import { createTown, type Wish } from './town.ts';

/** Begins anew with each scene. */
export const town = createTown();

/** Lise's own device with one tab open, at eight in the morning. */
export async function scene(fates: readonly Fate[] = []) {
  let stopAt = '';
  let goOn = (): void => undefined;
  const seen: string[] = [];
  const turn = (what: string) => {
    if (stopAt === '' || !what.startsWith(stopAt)) return Promise.resolve();
    stopAt = '';
    return new Promise<void>((resolve) => (goOn = resolve));
  };
  const network = createNetwork(town, turn, fates);
  vi.stubGlobal('fetch', network.fetch);
  town.begin(() => undefined);
  const device: Device = createDevice({
    town,
    network,
    turn,
    onWrite: (_, after) => seen.push(...after.map(({ state }) => state.is)),
  });
  device.logIn(ci.lise);
  const tab = openTab(device);
  await tab.look();
  await rest();
  return {
    device,
    network,
    tab,
    seen,
    /** Before this the first tab that comes there stops, until `go` or for good. */
    stop: (what: string) => {
      stopAt = what;
    },
    go: () => {
      goOn();
    },
    states: () => device.outbox().map(({ state }) => state.is),
    done: () => town.commits(),
    requests: () => [...network.requests.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** Wants it, and lets everything go on as far as it comes. */
export async function want(tab: Tab, wish: Wish, citizen: string = ci.lise): Promise<void> {
  const intent = town.intentOf(ci.lise, citizen, wish);
  if (intent === null) throw new Error(`${wish.kind} is not offered`);
  void tab.outbox.submit(citizen as CitizenId, intent); // it may never come to an end
  await rest();
}

/** Time passes, and the tab wakes if that was its time. */
export async function pass(tab: Tab, seconds: number): Promise<void> {
  town.host.clock.advance(seconds * 1000);
  if ((tab.wakesAt() ?? Infinity) <= town.host.clock.now()) tab.wake();
  await rest();
}

/** Until everything waits for a time, a person or the network. */
export async function rest(): Promise<void> {
  for (let quiet = 0; quiet < 20; quiet = town.working() ? 0 : quiet + 1) await setImmediate();
}

/** When Lise's second appointment is, as the municipality has it. */
export function itsTime() {
  return town.host.municipality.staff.appointments(ci.lise)[1]?.start;
}
