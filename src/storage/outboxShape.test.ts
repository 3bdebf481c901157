import { expect, test } from 'vitest';
import { entryFrom } from './outboxShape.ts';

const entry = {
  key: 'k',
  actor: 'ci-a',
  citizen: 'ci-a',
  queuedAt: 1,
  tries: 0,
  maybeDone: false,
  state: { is: 'waiting' },
};

test('W19: the one setting that an older version wrote down is read as one of several', () => {
  const intent = { kind: 'settings', etag: '"1"', changesByOthers: 'nemsms' };
  expect(entryFrom({ ...entry, intent })?.intent).toMatchObject({
    kind: 'settings',
    chosen: { of: 'told-by', changesByOthers: 'nemsms' },
  });
});

test.each([
  [{ of: 'reminders', choice: { dayBefore: true, twoHoursBefore: false } }, true],
  [{ of: 'reminders', choice: { dayBefore: 'yes', twoHoursBefore: false } }, false],
  [{ of: 'the-weather' }, false],
])('a setting like %j is understood: %s', (chosen, understood) => {
  const read = entryFrom({ ...entry, intent: { kind: 'settings', etag: '"1"', chosen } });
  expect(read !== null).toBe(understood);
});
