import { assertNever } from './brand.ts';
import type { Intent } from './intent.ts';

/**
 * Whether two intents of one citizen want the same about the same thing: the second of them is a
 * double tap, and not another wish.
 */
export function isSameIntent(one: Intent, other: Intent): boolean {
  return one.kind === other.kind && target(one) === target(other);
}

function target(intent: Intent): string {
  switch (intent.kind) {
    case 'book':
      return intent.hold;
    case 'move':
    case 'cancel':
      return intent.appointment;
    case 'accept-offer':
      return intent.offer;
    case 'settings':
      return JSON.stringify(intent.chosen);
    case 'message':
      return JSON.stringify([intent.to, intent.text, intent.files.map(({ id }) => id)]);
    default:
      return assertNever(intent);
  }
}
