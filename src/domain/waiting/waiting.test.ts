import { expect, test } from 'vitest';
import type { Offer } from './offer.ts';
import { hours, instantFromWire, later, minutes } from '../time.ts';
import { openOffer, timeLeft, wentBy, type Waiting } from './waiting.ts';

const now = instantFromWire('2026-11-25T08:00:00+01:00');
const held = (milliseconds: number, state: Offer['state'] = 'open') =>
  ({ heldUntil: later(now, milliseconds), state }) as Offer; // all that is asked about
const waiting = (offer: Offer, ended: Waiting['ended'] = null) =>
  ({ offers: [offer], ended }) as unknown as Waiting; // all that is asked about

test('an offer stands until the moment its time is over, and while one waits', () => {
  expect(openOffer(waiting(held(1)), now)).not.toBeNull();
  expect(openOffer(waiting(held(0)), now)).toBeNull();
  expect(openOffer(waiting(held(1), 'left'), now)).toBeNull();
  expect(openOffer(waiting(held(1, 'declined')), now)).toBeNull();
});

test('what was answered did not go by; what was not, or was taken back, did', () => {
  expect(wentBy(waiting(held(1)), now)).toBe(false);
  expect(wentBy(waiting(held(0)), now)).toBe(true);
  expect(wentBy(waiting(held(1, 'withdrawn')), now)).toBe(true);
  expect(wentBy(waiting(held(0, 'declined')), now)).toBe(false);
});

test('time left is said in hours while there are two, never more than there is', () => {
  expect(timeLeft(held(hours(15) - 1), now)).toEqual({ in: 'hours', count: 14 });
  expect(timeLeft(held(hours(2)), now)).toEqual({ in: 'hours', count: 2 });
  expect(timeLeft(held(hours(2) - 1), now)).toEqual({ in: 'minutes', count: 120 });
  expect(timeLeft(held(minutes(1) - 1), now)).toEqual({ in: 'minutes', count: 1 });
});
