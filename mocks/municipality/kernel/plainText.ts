/**
 * Text without control characters and without those that turn its direction (Unicode's
 * `Bidi_Control`): they are seen by nobody, and change what stands around them in a record, a letter
 * or a calendar. Lines and tabs stay, and so do the joiners of emoji and of some scripts.
 *
 * @example inPlainText('a\u0000b\r\nc') // 'ab\nc'
 */
export function inPlainText(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  return Array.from(lines, (each) => (halved.test(each) ? '\ufffd' : each))
    .filter((each) => !isUnseen(each))
    .join('');
}

/** The same without ends, where there is only one line: a subject, a name. */
export function onOneLine(text: string): string {
  return inPlainText(text).replaceAll(/\s+/g, ' ').trim();
}

/** A body as it came in, all its texts plain. */
export function allInPlainText(value: unknown): unknown {
  if (typeof value === 'string') return inPlainText(value);
  if (Array.isArray(value)) return value.map(allInPlainText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, allInPlainText(each)]),
  );
}

function isUnseen(character: string): boolean {
  if (character === '\n' || character === '\t') return false;
  return unseen.test(character);
}

// Half of a surrogate pair, of which no text can be made.
const halved = /\p{Surrogate}/u;
// Besides the controls what anchors annotations (U+FFF9 to U+FFFB), and what is no character at all.
const unseen = /[\p{Cc}\p{Bidi_Control}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u;
