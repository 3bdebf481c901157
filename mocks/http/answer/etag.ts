import { createHash } from 'node:crypto';

/** A strong validator of what is sent (RFC 9110, 8.8.3). */
export function etagOf(representation: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(representation)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}

/**
 * Whether a list of validators, or `*`, has this one. RFC 9110 compares strongly for If-Match (13.1.1), so
 * that a weak validator cannot hide that bytes differ. Ours name versions: a proxy that compresses an answer
 * and weakens its validator has changed the bytes and not the version, and whoever sends it back builds on
 * that version. So both are compared weakly, as If-None-Match is (13.1.2).
 */
export function matches(given: string, etag: string): boolean {
  return given.trim() === '*' || given.split(',').some((each) => opaque(each) === opaque(etag));
}

function opaque(validator: string): string {
  return validator.trim().replace(/^W\//, '');
}
