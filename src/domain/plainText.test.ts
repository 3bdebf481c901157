import { expect, test } from 'vitest';
import { plainText, cleanText, cleanLine } from './plainText.ts';

test.each([
  ['nothing to see', 'a\u0000b\u0007c\u001b[31m\u007f\u009b', 'abc[31m'],
  ['what turns the text', '\u202Efdp.exe\u2066x\u2069\u200e\u061c', 'fdp.exex'],
  ['ends of lines of any kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['half a character', 'a\ud83d b', 'a\ufffd b'],
])('%s', (_, text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test.each(['to\nlinjer\tog en tabulator', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', 'می‌خواهم', 'Æblegrød – “nej”, 50 €'])(
  '%s stays',
  (text) => {
    expect(plainText(text)).toBe(text);
  },
);

test('what is written has no ends, and on one line no lines', () => {
  expect(cleanText(' \u202A+45 12\u202C\n ')).toBe('+45 12');
  expect(cleanText('\u0000\u202E')).toBe('');
  expect(cleanLine('Mit\r\n ben\t')).toBe('Mit ben');
});
