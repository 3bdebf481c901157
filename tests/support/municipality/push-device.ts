import { createECDH, randomBytes } from 'node:crypto';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { decrypt } from 'http_ece';

/** What a browser makes when it subscribes: a pair of keys, and a secret with its push service. */
export function createDevice(endpoint = 'https://push.example.com/a-device') {
  const pair = createECDH('prime256v1');
  const p256dh = pair.generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  return {
    request: (...wantedFor: string[]): Wire['PushRequest'] => ({
      endpoint,
      p256dh,
      auth,
      language: 'da',
      wantedFor,
    }),
    /** For requests that are made up. */
    known: { endpoint: [endpoint], p256dh: [p256dh], auth: [auth] },
    /** What the browser hands to its service worker (RFC 8291). */
    read: (body: Buffer): unknown =>
      JSON.parse(
        decrypt(body, { version: 'aes128gcm', privateKey: pair, authSecret: auth }).toString(),
      ),
  };
}
