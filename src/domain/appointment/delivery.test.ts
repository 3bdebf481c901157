import { expect, test } from 'vitest';
import { isDeliveryMode } from './delivery.ts';

test.each([
  ['home', true],
  ['clinic', true],
  ['video', true],
  ['phone', true],
  ['Video', false],
  ['toString', false],
  ['', false],
  [null, false],
])('%j from an address is a way of delivery: %s', (text, expected) => {
  expect(isDeliveryMode(text)).toBe(expected);
});
