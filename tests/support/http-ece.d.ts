/** As much of it as is used here; the package brings no types. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  /** @throws when the body was not encrypted for this key and secret */
  export function decrypt(
    body: Buffer,
    parameters: { version: 'aes128gcm'; privateKey: ECDH; authSecret: string },
  ): Buffer;
}
