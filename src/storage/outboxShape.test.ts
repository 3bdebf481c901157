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

// Fails when: what the citizen was told was too late is sent later, or is not understood.
test.each([
  ['cancel', 'too-late'],
  ['accept-offer', 'offer-lapsed'],
])('W19: a %s that an older version called too late is refused: %s', (kind, reason) => {
  const about = { serviceId: 's', serviceName: { da: 'Fod', en: 'Foot' }, start: 1, mode: 'phone' };
  const intent = {
    ...{ kind, about, appointment: 'ap-1', etag: '"1"', reason: 'ill', comment: '', until: 1 },
    ...{ phone: '', was: { start: 1, mode: 'phone' }, offer: 'of-1' },
  };
  expect(entryFrom({ ...entry, intent, state: { is: 'expired' } })?.state).toEqual({
    is: 'refused',
    reason,
  });
});

// Fails when: what an older version wrote down is not read, or its files cannot be put back.
test('W19: the files of which an older version wrote down the names alone are read with what is known', () => {
  const files = [
    { id: 'at-1', name: 'ben.jpg' },
    { id: 'at-2', name: 'brev.pdf' },
    { id: 'at-3', name: 'nyt.pdf', mediaType: 'application/pdf', bytes: 12 },
  ];
  const to = { is: 'thread', thread: 'th-1' };
  const intent = { kind: 'message', to, unit: { da: 'Sygeplejen', en: 'Nursing' }, text: 'Hej' };
  expect(entryFrom({ ...entry, intent: { ...intent, files } })?.intent).toMatchObject({
    files: [
      { id: 'at-1', name: 'ben.jpg', mediaType: 'image/jpeg', bytes: 0 },
      { id: 'at-2', name: 'brev.pdf', mediaType: 'application/pdf', bytes: 0 },
      files[2],
    ],
  });
  expect(entryFrom({ ...entry, intent: { ...intent, files: [{ id: 'at-1' }] } })).toBeNull();
});
