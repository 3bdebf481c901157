import { createHash } from 'node:crypto';

/** A strong validator of what is sent (RFC 9110, 8.8.3). */
export function etagOf(representation: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(representation)).digest('base64url');
  return `"${hash.slice(0, 22)}"`;
}

/** Whether If-Match holds: `*`, or a list with this very validator; weak ones never match (13.1.1). */
export function matches(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || ifMatch.split(',').some((each) => each.trim() === etag);
}
