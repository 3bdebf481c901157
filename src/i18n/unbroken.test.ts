import { expect, test } from 'vitest';
import { together } from './unbroken.ts';

test.each([
  ['Alle dage kl. 7–22', 'Alle dage kl.\u00a07\u2060–\u206022'],
  ['1–2 gange om ugen', '1\u2060–\u20602 gange om ugen'],
  ['kl. er kl.', 'kl. er kl.'],
])('%s is kept together', (text, kept) => {
  expect(together(text)).toBe(kept);
});
