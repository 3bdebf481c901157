import type { Sealed } from './seal.ts';

/**
 * A new key, and the same key wrapped by one that is made of an authenticator's secret. Only while
 * it is being wrapped can it be read out.
 */
export async function newWrappedKey(
  secret: BufferSource,
  salt: BufferSource,
): Promise<{ key: CryptoKey; wrapped: Sealed }> {
  const wrapping = await wrappingKey(secret, salt);
  const readable = await crypto.subtle.generateKey(dataKey, true, [...dataKeyUses]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.wrapKey('raw', readable, wrapping, { name: 'AES-GCM', iv });
  const key = await unwrapWith(wrapping, { iv, bytes });
  return { key, wrapped: { iv, bytes } };
}

/** @throws DOMException when the secret is another one, or what was wrapped has been tampered with */
export async function unwrap(
  secret: BufferSource,
  salt: BufferSource,
  wrapped: Sealed,
): Promise<CryptoKey> {
  return unwrapWith(await wrappingKey(secret, salt), wrapped);
}

function unwrapWith(wrapping: CryptoKey, { iv, bytes }: Sealed): Promise<CryptoKey> {
  const how = { name: 'AES-GCM', iv };
  return crypto.subtle.unwrapKey('raw', bytes, wrapping, how, dataKey, false, [...dataKeyUses]);
}

/** What the authenticator gives is a secret, not yet a key for a purpose. */
async function wrappingKey(secret: BufferSource, salt: BufferSource): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('borgerbooking/lock/1');
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(how, material, dataKey, false, ['wrapKey', 'unwrapKey']);
}

const dataKey = { name: 'AES-GCM', length: 256 };
const dataKeyUses = ['encrypt', 'decrypt'] as const;
