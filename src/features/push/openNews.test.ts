// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { openNewsHere } from './openNews.ts';

/** The app, and a tap that its worker tells it of; how it goes there. */
function tapped(data: unknown, lost: { screen?: boolean; memory?: boolean } = {}) {
  const worker = new EventTarget();
  vi.stubGlobal('navigator', { serviceWorker: worker });
  const went: string[] = [];
  vi.stubGlobal('location', { assign: (address: string) => went.push(`page ${address}`) });
  openNewsHere({
    hasUnsavedWorkOnScreen: () => lost.screen ?? false,
    hasUnsavedWork: () => lost.screen ?? lost.memory ?? false,
    follow: (address) => {
      went.push(`app ${address}`);
      return Promise.resolve();
    },
  });
  worker.dispatchEvent(new MessageEvent('message', { data }));
  return went;
}

const news = { openNews: '/s/abc123' };

test('a tap leads there', () => {
  expect(tapped(news)).toEqual(['page /s/abc123']);
});

test('not while something on the screen would be lost', () => {
  expect(tapped(news, { screen: true })).toEqual([]);
});

// Fails when: only what stands on the screen counts.
test('what only memory has is not lost: it goes there within the app', () => {
  expect(tapped(news, { memory: true })).toEqual(['app /s/abc123']);
});

test.each([null, 'x', {}, { openNews: 1 }, { openNews: 'https://x.invalid/s/a' }])(
  'is led nowhere by %j',
  (data) => {
    expect(tapped(data)).toEqual([]);
  },
);
