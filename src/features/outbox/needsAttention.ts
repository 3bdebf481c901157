import type { OutboxEntry } from '../../domain/outbox/intent.ts';

/** What is being sent for the first time needs none: that the screen it came from tells. */
export function needsAttention({ state, tries }: OutboxEntry): boolean {
  switch (state.is) {
    case 'sending':
      return tries > 1;
    case 'waiting':
      return tries > 0 || !navigator.onLine;
    case 'confirmed':
      return false;
    case 'unknown':
    case 'needs-login':
    case 'refused':
      return true;
  }
}
