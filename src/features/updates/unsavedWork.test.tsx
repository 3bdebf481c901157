import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { provideLocks } from '../../../tests/support/locks.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import type { IntentKey, OutboxEntry } from '../../domain/outbox/intent.ts';
import type { ServiceId } from '../../domain/appointment/service.ts';
import { instantFromWire } from '../../domain/time.ts';
import { startLanguage } from '../../i18n/start.ts';
import { createJournal } from '../../outbox/journal.ts';
import { keepDraft } from '../../storage/drafts/drafts.ts';
import { emptyDraft, keepMessageDraft } from '../../storage/drafts/messageDrafts.ts';
import { outboxStore } from '../../storage/outbox.ts';
import { makeOwn, wipe } from '../../storage/ownDevice.ts';
import { forgetOthers, forgetPerson } from '../../person/person.ts';
import { changeWishes } from '../../storage/drafts/wishes.ts';
import { UploadRow } from '../messages/UploadRow.tsx';
import { hasUnsavedWork, hasUnsavedWorkOnScreen } from './unsavedWork.ts';

// Brands of made-up values.
const karen = 'ci-karen' as CitizenId;
const jens = 'ci-jens' as CitizenId;
const actor = 'ci-karen' as ActorId;
const service = 'sv-1' as ServiceId;
const key = 'a' as IntentKey;
const now = instantFromWire('2026-11-25T09:30:00+01:00');
const entry: OutboxEntry = {
  key,
  actor,
  citizen: karen,
  intent: { kind: 'settings', etag: '"1"', chosen: { of: 'told-by', changesByOthers: 'log-only' } },
  queuedAt: now,
  tries: 0,
  maybeDone: false,
  state: { is: 'waiting' },
};

beforeAll(() => startLanguage('da'));
beforeEach(async () => {
  provideLocks();
  await wipe();
  forgetPerson();
  history.replaceState(null, '', '/aftaler');
});

// Fails when: only what stands on the screen counts.
describe("on a device that is not one's own", () => {
  test('an intent is unsaved work from the tap until it is settled', async () => {
    const outbox = createJournal(
      {
        store: outboxStore,
        clock: { now: () => now, after: () => () => undefined },
        tabs: {
          alone: (_, work) => work(),
          announce: () => undefined,
          onAnnounced: () => undefined,
        },
      },
      () => undefined,
    );
    const queued = outbox.record({ is: 'queued', entry });
    expect(hasUnsavedWork()).toBe(true);
    await queued;
    expect(hasUnsavedWork()).toBe(true);
    expect(hasUnsavedWorkOnScreen()).toBe(false);
    await outbox.record({ is: 'confirmed', key, appointment: null });
    expect(hasUnsavedWork()).toBe(false);
  });

  test('a message that is being written, with its files, until it is sent or forgotten', async () => {
    const write = (text: string) => keepMessageDraft(karen, 'new', { ...emptyDraft, text }, now);
    await write('Mit ben');
    expect(hasUnsavedWork()).toBe(true);
    await write('');
    expect(hasUnsavedWork()).toBe(false);
    await write('Mit ben');
    forgetOthers(karen);
    expect(hasUnsavedWork()).toBe(true);
    forgetOthers(jens);
    expect(hasUnsavedWork()).toBe(false);
  });

  test('a note to go with a booking', async () => {
    await keepDraft(karen, service, 'Ring på hos naboen', now);
    expect(hasUnsavedWork()).toBe(true);
    await keepDraft(karen, service, '', now);
    expect(hasUnsavedWork()).toBe(false);
  });

  test('a wish that is noted down', async () => {
    const wish = { key: 'a', actor, citizen: karen, text: 'Gerne en tirsdag', at: now };
    await changeWishes(() => [wish], now);
    expect(hasUnsavedWork()).toBe(true);
    await changeWishes(() => [], now);
    expect(hasUnsavedWork()).toBe(false);
  });
});

describe("on one's own", () => {
  test('what has been written down is not unsaved work', async () => {
    await makeOwn(karen);
    const outbox = createJournal(
      {
        store: outboxStore,
        clock: { now: () => now, after: () => () => undefined },
        tabs: {
          alone: (_, work) => work(),
          announce: () => undefined,
          onAnnounced: () => undefined,
        },
      },
      () => undefined,
    );
    const queued = outbox.record({ is: 'queued', entry });
    expect(hasUnsavedWork()).toBe(true);
    await queued;
    await keepMessageDraft(karen, 'new', { ...emptyDraft, text: 'Mit ben' }, now);
    await keepDraft(karen, service, 'Ring på', now);
    expect(hasUnsavedWork()).toBe(false);
    await outbox.record({ is: 'confirmed', key, appointment: null });
  });
});

// Fails when: a file that is on its way shows no progress, or that does not count.
test('a file that is being sent is unsaved work, as long as it is on the screen', () => {
  const upload = { key: 'a', name: 'ben.jpg', state: { is: 'sending', share: 0.5 } } as const;
  const uploads = { uploads: [upload], add: never, retry: never, remove: never };
  const { unmount } = render(
    <main>
      <UploadRow upload={upload} uploads={uploads} />
    </main>,
  );
  expect(hasUnsavedWorkOnScreen()).toBe(true);
  expect(hasUnsavedWork()).toBe(true);
  unmount();
  expect(hasUnsavedWork()).toBe(false);
});

function never(): never {
  throw new Error('Nobody pressed it');
}
