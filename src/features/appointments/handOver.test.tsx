import { beforeEach, expect, test, vi } from 'vitest';
import { handOver } from './calendarFile.ts';

const downloaded: string[] = [];

beforeEach(() => {
  downloaded.length = 0;
  URL.createObjectURL = () => 'blob:calendar'; // jsdom has none
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloaded.push(this.download);
  });
});

/** A phone whose share sheet ends so; one that takes no such files when left out. */
function phone(share?: () => Promise<void>, coarse = true) {
  vi.stubGlobal('matchMedia', () => ({ matches: coarse }));
  const asked = vi.fn(share);
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator) as Navigator, {
      canShare: () => share !== undefined,
      share: asked,
    }),
  );
  return asked;
}

test('a phone that takes calendar files asks by its share sheet', async () => {
  const asked = phone(() => Promise.resolve());
  await handOver('aftale.ics', 'BEGIN:VCALENDAR');
  expect(asked).toHaveBeenCalledExactlyOnceWith({
    files: [expect.objectContaining({ name: 'aftale.ics', type: 'text/calendar' })],
  });
  expect(downloaded).toEqual([]);
});

test.each([
  ['is closed', 'AbortError', []],
  ['may not open', 'NotAllowedError', ['aftale.ics']],
])('when the sheet %s', async (_, name, expected) => {
  phone(() => Promise.reject(new DOMException('', name)));
  await handOver('aftale.ics', 'BEGIN:VCALENDAR');
  expect(downloaded).toEqual(expected);
});

test('a phone that takes none, and a computer, download it', async () => {
  phone();
  await handOver('aftale.ics', 'BEGIN:VCALENDAR');
  const asked = phone(() => Promise.resolve(), false);
  await handOver('aflyst.ics', 'BEGIN:VCALENDAR');
  expect(asked).not.toHaveBeenCalled();
  expect(downloaded).toEqual(['aftale.ics', 'aflyst.ics']);
});
