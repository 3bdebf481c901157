import { expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import type { TestAnswer, TestBrowser } from '../support/municipality/municipality-browser.ts';
import { createTestMunicipality } from '../support/municipality/municipality.ts';
import { book, freeTimes } from './scenes.ts';

type Item = Wire['Appointment'] | Wire['Slot'];

interface Page {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/** Every item, page by page, and how many there were said to be. */
async function walk(
  browser: TestBrowser,
  path: string,
  between: () => unknown = () => undefined,
): Promise<{ items: Item[]; total: number }> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { status, body }: TestAnswer<Page> = await browser.get<Page>(path + next);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.nextCursor;
    if (cursor === null) return { items, total: body.total };
    await between();
  } while (items.length < 20_000);
  throw new Error('There is no end to it');
}

const starts = (items: { start: string }[]) => items.map(({ start }) => Date.parse(start));

test('300 appointments, each once and in order', async () => {
  const municipality = createTestMunicipality();
  const gudrun = await municipality.login(ci.gudrun);
  const all = await Promise.all(
    ['upcoming', 'past', 'cancelled'].map((state) =>
      walk(gudrun, `/citizens/${ci.gudrun}/appointments?state=${state}&limit=7`),
    ),
  );
  const [upcoming, past, cancelled] = all.map(({ items }) => items);
  expect(all.map(({ items, total }) => items.length - total)).toEqual([0, 0, 0]);
  const ids = all.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(300);
  expect(starts(upcoming ?? [])).toEqual(starts(upcoming ?? []).sort((a, b) => a - b));
  for (const latestFirst of [past ?? [], cancelled ?? []]) {
    expect(starts(latestFirst)).toEqual(starts(latestFirst).sort((a, b) => b - a));
  }
  expect(municipality.host.records.violations).toEqual([]);
});

test('5,000 free times, each once and earliest first', async () => {
  const municipality = createTestMunicipality();
  const jens = await municipality.login(ci.jens);
  const path = `/citizens/${ci.jens}/slots?serviceId=${sv.adviceLine}&deliveryMode=phone&limit=100`;
  const { items, total } = await walk(jens, path);
  expect(total).toBeGreaterThanOrEqual(5_000);
  expect(items).toHaveLength(total);
  expect(new Set(items.map(({ id }) => id)).size).toBe(total);
  expect(starts(items)).toEqual(starts(items).sort((a, b) => a - b));
  expect(municipality.host.records.violations).toEqual([]);
});

test('a page does not slip when something is booked meanwhile', async () => {
  const municipality = createTestMunicipality();
  const jens = await municipality.login(ci.jens);
  const wish = { serviceId: sv.dietitian, deliveryMode: 'clinic' } as const;
  const path = `/citizens/${ci.jens}/slots?${new URLSearchParams(wish)}&limit=5`;
  const before = await walk(jens, path);
  const first = before.items[0]?.id ?? '';
  const during = await walk(jens, path, () => municipality.host.municipality.staff.takeSlot(first));
  expect(during.items).toEqual(before.items);
});

test('a service without a free time answers with an empty page', async () => {
  const municipality = createTestMunicipality();
  const jens = await municipality.login(ci.jens);
  const wish = { serviceId: sv.hearing, deliveryMode: 'clinic' } as const;
  expect(await freeTimes(jens, ci.jens, wish)).toEqual([]);
});

test.each(['cursor=nonsense', 'limit=0', 'limit=101', 'limit=ten', 'limit=5&limit=6'])(
  '%s is refused',
  async (query) => {
    const municipality = createTestMunicipality();
    const jens = await municipality.login(ci.jens);
    await book(jens, ci.jens);
    const { status, body } = await jens.get(`/citizens/${ci.jens}/appointments?${query}`);
    expect([status, body.type]).toEqual([400, 'urn:borgerbooking:problem:invalid-request']);
  },
);
