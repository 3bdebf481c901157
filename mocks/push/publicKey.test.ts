import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { isPublicKey } from './publicKey.ts';

const pair = createECDH('prime256v1');
pair.generateKeys();

// Fails when: the curve is not asked, or another way of writing a point is taken.
test.each([
  ['a point on the curve', pair.getPublicKey('base64url'), true],
  ['the same, padded', `${pair.getPublicKey('base64url')}=`, true],
  ['what looks like one and is none', `B${'A'.repeat(86)}`, false],
  ['nothing but zeros', 'A'.repeat(87), false],
  ['a point written in the hybrid way', pair.getPublicKey('base64url', 'hybrid'), false],
  ['a compressed point', pair.getPublicKey('base64url', 'compressed'), false],
  ['a point on another curve', otherCurve(), false],
  ['nothing', '', false],
])('%s', (_, key, is) => {
  expect(isPublicKey(key)).toBe(is);
});

function otherCurve(): string {
  return createECDH('secp256k1').generateKeys('base64url');
}
