import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AttachmentId } from '../../domain/messages/message.ts';
import { days, later, instantFromWire } from '../../domain/time.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { forgetCitizen } from '../agenda.ts';
import { emptyDraft, keepMessageDraft, readMessageDraft } from './messageDrafts.ts';
import { makeOwn, wipe } from '../ownDevice.ts';

const ingrid = 'ci-ingrid' as CitizenId; // made up
const now = instantFromWire('2026-11-25T08:00:00+01:00');
const file = {
  id: 'at-0000' as AttachmentId, // made up
  name: 'ben.jpg',
  mediaType: 'image/jpeg',
  bytes: 12,
} as const;
const draft = { ...emptyDraft, text: 'Mit ben', files: [file] };

beforeEach(async () => {
  vi.stubGlobal('navigator', {}); // Node has none
  await wipe();
});

test('on one’s own device a message that is being written survives, with its files', async () => {
  await makeOwn(ingrid);
  await keepMessageDraft(ingrid, 'new', draft, now);
  expect(await readMessageDraft(ingrid, 'new', now)).toEqual(draft);
  expect(await readMessageDraft(ingrid, 'th-other', now)).toBeNull();
  // No longer than the municipality keeps a file that no message has taken up.
  expect(await readMessageDraft(ingrid, 'new', later(now, days(7)))).toBeNull();
});

test('on another’s device nothing is kept', async () => {
  await keepMessageDraft(ingrid, 'new', draft, now);
  expect(await readMessageDraft(ingrid, 'new', now)).toBeNull();
});

test('it goes when it is sent, and when one may no longer act for the citizen', async () => {
  await makeOwn(ingrid);
  await keepMessageDraft(ingrid, 'new', draft, now);
  await keepMessageDraft(ingrid, 'new', emptyDraft, now);
  expect(await readMessageDraft(ingrid, 'new', now)).toBeNull();
  await keepMessageDraft(ingrid, 'new', draft, now);
  expect(await readMessageDraft(ingrid, 'new', now)).toEqual(draft);
  await forgetCitizen(ingrid);
  expect(await readMessageDraft(ingrid, 'new', now)).toBeNull();
});
