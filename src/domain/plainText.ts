/**
 * Text without what cannot be seen and yet changes what stands around it: control characters, and
 * those that turn the direction of the text, which can make `exe.pdf` of `fdp.exe`. Lines and tabs
 * stay, and so do the joiners that emoji and some scripts are written with. Everything that comes in
 * or goes out passes here: what is typed, what the municipality answers, what a file is called.
 *
 * @example plainText('a\u0000b\r\n\u202Ec') // 'ab\nc'
 */
export function plainText(text: string): string {
  if (!unwanted.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

/** What somebody has written, ready to be sent. */
export function cleanText(text: string): string {
  return plainText(text).trim();
}

/** The same where there is only one line: a subject, a name. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ');
}

// Half a surrogate pair is what is left of a character that was cut.
const unwanted =
  /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u;
