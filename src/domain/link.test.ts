import { expect, test } from 'vitest';
import { ownPath, safeLink } from './link.ts';

const hosts = ['video.havlunde.invalid'];

test.each([
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'blob:https://video.havlunde.invalid/1',
  '//video.havlunde.invalid/m/1',
  '/m/1',
  'http://video.havlunde.invalid/m/1',
  'https://elsewhere.invalid/m/1',
  'https://video.havlunde.invalid.elsewhere.invalid/m/1',
  'https://elsewhere.invalid/#https://video.havlunde.invalid',
  'https://video.havlunde.invalid@elsewhere.invalid/m/1',
  'https://name:word@video.havlunde.invalid/m/1',
  'https://video.havlunde.invalid:8443/m/1',
  'https://',
  '',
])('%j is no link', (address) => {
  expect(safeLink(address, hosts)).toBeNull();
});

test.each(['https://video.havlunde.invalid/m/1', 'HTTPS://VIDEO.havlunde.invalid:443/m/1'])(
  '%s is one',
  (address) => {
    expect(safeLink(address, hosts)).toBe('https://video.havlunde.invalid/m/1');
  },
);

test('a path is of this host only with one slash before it', () => {
  expect(ownPath('/aftaler/ap-1?x=1')).toBe('/aftaler/ap-1?x=1');
  for (const path of [
    '//elsewhere.invalid',
    '/\\elsewhere.invalid',
    'https://elsewhere.invalid',
    '',
  ]) {
    expect(ownPath(path)).toBeNull();
  }
});
