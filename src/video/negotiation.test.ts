import { expect, test } from 'vitest';
import { isPassedOver } from './negotiation.ts';

const here = { polite: false, makingOffer: false, signalingState: 'stable' as RTCSignalingState };

test('an offer that meets none of our own is taken', () => {
  expect(isPassedOver(here, 'offer')).toBe(false);
});

test('of two offers that meet, the one side passes over, and the other gives way', () => {
  for (const meets of [{ makingOffer: true }, { signalingState: 'have-local-offer' as const }]) {
    expect(isPassedOver({ ...here, ...meets }, 'offer')).toBe(true);
    expect(isPassedOver({ ...here, ...meets, polite: true }, 'offer')).toBe(false);
  }
});

test('an answer is what was waited for', () => {
  expect(isPassedOver({ ...here, signalingState: 'have-local-offer' }, 'answer')).toBe(false);
});
