import { vi } from 'vitest';
import type { Journey } from '../../support/journey.tsx';

/** The device has no network, and knows it. */
export function goOffline({ host }: Journey): void {
  host.faults.add({ kind: 'offline' });
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
}

export function comeBack({ host }: Journey): void {
  host.faults.set([]);
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
}
