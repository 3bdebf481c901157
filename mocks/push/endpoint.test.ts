import { expect, test } from 'vitest';
import { mayBeSentTo } from './endpoint.ts';

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['http://127.0.0.1:4000/push', true],
  ['http://localhost:4000/push', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['ftp://push.example.com/abc', false],
  ['https://name:word@push.example.com/abc', false],
  ['https://10.0.0.4/abc', false],
  ['https://192.168.1.1/abc', false],
  ['https://0x7f000001.example/abc', true],
  ['https://2130706434/abc', false],
  ['https://[fd00::1]/abc', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://router/abc', false],
  ['https://printer.local/abc', false],
  ['https://db.internal./abc', false],
  ['https://', false],
])('%s may be sent to: %s', (endpoint, may) => {
  expect(mayBeSentTo(endpoint)).toBe(may);
});
