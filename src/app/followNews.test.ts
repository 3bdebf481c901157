// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetPerson } from '../person/person.ts';
import { markUnwritten } from '../storage/unwritten.ts';
import { followNews } from './followNews.ts';

const screen = { pathname: '/for/ci-2/aftaler', origin: 'https://borgerbooking.test' };

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  vi.stubGlobal('location', screen);
  forgetPerson();
});

/** Where one is in the end, when the address leads to this one; null when nobody answers. */
async function follow(leadsTo: string | null, meanwhile = () => undefined, redirected = true) {
  vi.stubGlobal('fetch', () => {
    meanwhile();
    const answer = { ok: true, redirected, url: `https://borgerbooking.test${leadsTo ?? ''}` };
    return leadsTo === null ? Promise.reject(new TypeError('No network')) : Promise.resolve(answer);
  });
  const went: string[] = [];
  const navigate = (to: string) => {
    went.push(to);
    return Promise.resolve();
  };
  await followNews({ navigate }, '/s/abc123');
  return went;
}

test('goes to the screen that the address leads to', async () => {
  expect(await follow('/aftaler/ap-1?x=1')).toEqual(['/aftaler/ap-1?x=1']);
});

test('without a network it goes to all that is new of the same person', async () => {
  expect(await follow(null)).toEqual(['/for/ci-2/nyt']);
});

// Fails when: any page with a good status is followed.
test('F14 where a portal’s page stands at the address, too', async () => {
  expect(await follow('/s/abc123', undefined, false)).toEqual(['/for/ci-2/nyt']);
});

// Fails when: another person is chosen, for whom what is being written is forgotten.
test('loses nothing that is being written, for anybody', async () => {
  markUnwritten('draft/ci-2/message/new', true);
  expect(await follow('/aftaler/ap-1')).toEqual([]);
  expect(await follow('/for/ci-2/aftaler/ap-1')).toEqual(['/for/ci-2/aftaler/ap-1']);
});

test('nor what was begun while one waited', async () => {
  const begin = () => {
    document.body.innerHTML = '<main><textarea>Hej</textarea></main>';
  };
  expect(await follow('/for/ci-2/nyt', begin as () => undefined)).toEqual([]);
});
