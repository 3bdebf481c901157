import { cleanText } from '../plainText.ts';

const written = /^(?<birth>\d{6})[\s-]*(?<rest>\d{4})$/;

/**
 * Whether it is written as a CPR number is. Whether it is anybody's is for the municipality to say:
 * modulus 11 has not been guaranteed since October 2007.
 */
export function isCpr(text: string): boolean {
  return written.test(cleanText(text));
}

/** As it is sent. */
export function cprOnWire(text: string): string {
  const { birth = '', rest = '' } = written.exec(cleanText(text))?.groups ?? {};
  return `${birth}-${rest}`;
}

/** The day of birth, and four dots: enough to see whether one has typed the right one. */
export function maskedCpr(text: string): string {
  return `${written.exec(cleanText(text))?.groups?.birth ?? ''}-••••`;
}
