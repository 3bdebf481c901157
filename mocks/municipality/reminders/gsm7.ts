import { inPlainText } from '../kernel/plainText.ts';

/**
 * How long a text is to a network that counts in seven bits (3GPP TS 23.038, 6.2.1): one for each
 * character of its alphabet, æ, ø and å among them; two for those of the extension.
 *
 * @throws when it holds a character of neither: `inGsm7` comes first
 */
export function septets(text: string): number {
  let count = 0;
  for (const character of text) {
    if (alphabet.has(character)) count += 1;
    else if (extension.has(character)) count += 2;
    else throw new Error('A character that no text message has');
  }
  return count;
}

/**
 * The text in the alphabet's characters: other letters lose their marks, what is not to be seen goes,
 * and the rest is a question mark.
 */
export function inGsm7(text: string): string {
  return Array.from(inPlainText(text).normalize('NFC'), spelt).join('');
}

function spelt(character: string): string {
  if (alphabet.has(character) || extension.has(character)) return character;
  const other = others[character] ?? character.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return Array.from(other).every((each) => alphabet.has(each)) ? other : '?';
}

const alphabet: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension: ReadonlySet<string> = new Set('\f^{}\\[~]|€');

/** What has no form without its mark. */
const others: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '–': '-',
  '—': '-',
  '…': '...',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  ð: 'd',
  Ð: 'D',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
};
