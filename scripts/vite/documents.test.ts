import { expect, test } from 'vitest';
import { documentFor } from './documents.ts';

const page = 'text/html,application/xhtml+xml,*/*;q=0.8';

test.each([
  ['/', 'landing'],
  ['/?kilde=brev', 'landing'],
  ['/en', 'landingEnglish'],
  ['/logget-af?net=nej', 'loggedOut'],
  ['/aftaler/apt-1?vis=1.2', 'shell'],
  ['/apiary', 'shell'],
  ['/assets/index-gone.js', null],
  ['/assets/', null],
  ['/logo.svg', null],
  ['/api/v1/unknown', null],
  ['/auth/login?next=/aftaler', null],
  ['/mock', null],
])('a page asked for at %s is answered with %s', (url, document) => {
  expect(documentFor({ url, method: 'GET', headers: { accept: page } })).toBe(document);
});

test('only who asks for a page gets one', () => {
  expect(documentFor({ url: '/aftaler', method: 'GET', headers: { accept: '*/*' } })).toBeNull();
  expect(documentFor({ url: '/aftaler', method: 'POST', headers: { accept: page } })).toBeNull();
});
