import { expect, test } from 'vitest';
import type { Intent } from './intent.ts';
import type { AttachmentId, MessageUnitId, Recipient } from '../messages/message.ts';
import { isSameIntent } from './intent.ts';

// Brands of made-up values.
const unit = 'un-1' as MessageUnitId;
const to: Recipient = { is: 'unit', unit, subject: 'Sår', appointment: null };
const file = (id: string) => {
  return { id: id as AttachmentId, name: `${id}.jpg`, mediaType: 'image/jpeg' as const, bytes: 9 };
};
const message = (text: string, ...files: string[]): Intent => {
  return { kind: 'message', to, unit: { da: '', en: '' }, text, files: files.map(file) };
};
const toldBy = (changesByOthers: 'nemsms' | 'log-only', etag = '"1"'): Intent => {
  return { kind: 'settings', etag, chosen: { of: 'told-by', changesByOthers } };
};

test.each([
  ['the same words', message('Her er billedet'), message('Her er billedet'), true],
  ['other words', message('Her er billedet'), message('Og et til'), false],
  // Fails when: files do not count: a second photo with the same words was taken for a double tap.
  ['the same words with another file', message('Her', 'a'), message('Her', 'b'), false],
  ['the same setting of another version', toldBy('nemsms'), toldBy('nemsms', '"2"'), true],
  ['another setting', toldBy('nemsms'), toldBy('log-only'), false],
  ['another kind', toldBy('nemsms'), message('Her'), false],
])('%s', (_, one, other, same) => {
  expect(isSameIntent(one, other)).toBe(same);
});
