/** What lies on the device of a record: nothing that can be read without the key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const algorithm = 'AES-GCM';
/** Part of every record's identity: what an older shape sealed is never read as a newer one. */
const shapeVersion = 1;

/** A new key of 256 bits that no script can read out. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts with a fresh IV. The identity is bound in: put under another name, it cannot be opened. */
export async function seal(key: CryptoKey, identity: string, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(content));
  return { iv, bytes: await crypto.subtle.encrypt(parameters(iv, identity), key, text) };
}

/** The content, or null when it was tampered with, belongs elsewhere or is no JSON. */
export async function unseal(key: CryptoKey, identity: string, sealed: Sealed): Promise<unknown> {
  try {
    const { iv, bytes } = sealed;
    const text = await crypto.subtle.decrypt(parameters(iv, identity), key, bytes);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

/** Whether it is the very same: each sealing has an IV of its own. What is damaged equals nothing new. */
export function isSameSealed(one: Sealed | undefined, other: Sealed | undefined): boolean {
  return String(one?.iv) === String(other?.iv);
}

function parameters(iv: Uint8Array<ArrayBuffer>, identity: string): AesGcmParams {
  const additionalData = new TextEncoder().encode(`${identity}/${shapeVersion}`);
  return { name: algorithm, iv, additionalData };
}
