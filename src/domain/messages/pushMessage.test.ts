import { expect, test } from 'vitest';
import { addressOf, pushMessageFrom } from './pushMessage.ts';

const danish = 'Der er nyt i Borgerbooking';

test.each([
  [{ id: 'abc123def', text: danish }, 'abc123def', danish],
  [
    { id: 'abc123def', text: 'There is news in Borgerbooking' },
    'abc123def',
    'There is news in Borgerbooking',
  ],
  [{ id: 'abc123def', text: 'Din tid hos stressklinikken er flyttet' }, 'abc123def', danish],
  [{ id: '../../evil', text: danish }, null, danish],
  [{ id: 'https://evil.example', text: 5 }, null, danish],
  [null, null, danish],
  ['text', null, danish],
])('of %j only an id and a sentence of our own are taken', (value, id, text) => {
  expect(pushMessageFrom(value)).toEqual({ id, text });
});

test('without an id it leads to what is new', () => {
  expect(addressOf({ id: 'abc123def' })).toBe('/s/abc123def');
  expect(addressOf({ id: null })).toBe('/nyt');
});
