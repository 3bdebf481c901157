import { ECDH } from 'node:crypto';

/**
 * Whether a browser's key is one that messages can be encrypted for: an uncompressed point on P-256
 * (RFC 8291, 3.1). It comes from outside, and what only looks like one breaks the encryption.
 */
export function isPublicKey(p256dh: string): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== 65 || point[0] !== 4) return false;
  try {
    ECDH.convertKey(point, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}
