import { beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import { createTestMunicipality } from '../support/municipality/municipality.ts';

let ingrid: TestBrowser;
let feed: string;
let short: string;

beforeEach(async () => {
  ingrid = await createTestMunicipality().login(ci.ingrid);
  const path = `/citizens/${ci.ingrid}/calendar-feed`;
  const { body } = await ingrid.post<Wire['CalendarFeed']>(path, { citizenId: ci.ingrid });
  feed = body.path ?? '';
  const text = (await (await ingrid.fetch(feed)).text()).replaceAll('\r\n ', '');
  short = /\/s\/[a-z0-9]+/.exec(text)?.[0] ?? '';
});

const ends = ['.', ')', ').', ',', '>', '<', '"', '!', '%20', '%29', '%22.', '%E2%80%9D'];

// Fails when: all that follows the last slash is taken for the id.
test.each(ends)('F10 a short link with %s left at its end leads where it leads', async (end) => {
  const seen = async (path: string) => {
    const { status, headers } = await ingrid.fetch(path, { redirect: 'manual' });
    return [status, headers.get('Location')];
  };
  const meant = await seen(short);
  expect(meant).toEqual([303, expect.stringMatching(/^\/aftaler\/ap-/)]);
  expect(await seen(short + end)).toEqual(meant);
});

// Fails when: the file's name is compared whole.
test.each(ends)('F10 a calendar’s address with %s left at its end is read', async (end) => {
  expect((await ingrid.fetch(feed + end)).status).toBe(200);
  expect((await ingrid.fetch(`${feed}x${end}`)).status).toBe(404);
});
