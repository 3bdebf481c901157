import type { Page } from 'playwright';
import { describe } from 'vitest';
import type { Language } from '../../../src/domain/localized.ts';
import { axeFindings, tooWide, tooWideWithLongWords } from './axe.ts';
import type { NewContext } from './browser.ts';
import { expect } from './screen.ts';
import type { ScreenCase } from './screen-cases.ts';
import type { Simulator } from '../municipality/simulator.ts';
import { casesOf } from '../thorough.ts';
import { test as story, withoutServiceWorker } from './story.ts';

/** One page for nearly all screens: a page that has been here before opens in half the time. */
const test = story.extend('visited', { scope: 'file' }, ({ browser, server }, { onCleanup }) => {
  let page: Promise<Page> | undefined;
  onCleanup(async () => (await page)?.context().close());
  const visit = async () => {
    const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
    await context.addInitScript(withoutServiceWorker);
    return context.newPage();
  };
  return () => (page ??= visit());
});

/** English has the same screens: its lengths are tried by `npm run test:all`. */
const languages = casesOf<Language>(['da'], ['en']);

/**
 * One test per screen: axe on a phone, or in English on a computer; in both, reflow, long words, large
 * text, and what a tab needs. English is looked at where Danish was, as after a choice in another tab.
 */
export function testScreens(title: string, cases: readonly ScreenCase[]): void {
  describe(title, () => {
    test.for(cases.map((one) => [one.name, one] as const))(
      '%s',
      async ([, one], { visited, newContext, municipality, allow }) => {
        allow(/./); // some states are failures; e2e watches the rest
        const page = one.ownClock ? await ownPage(newContext) : await visited();
        const open = async (language: Language) => {
          await arrive(page, one, municipality, language);
          return flaws(page, language);
        };
        // The simulator speaks English alone; what has an address for each language is opened twice.
        if (one.path === '/mock') return expect(await open('en')).toEqual([]);
        expect(await open('da')).toEqual([]);
        if (!languages.includes('en')) return undefined;
        if (one.languageInAddress) return expect(await open('en')).toEqual([]);
        await chooseElsewhere(page, 'en');
        expect(await flaws(page, 'en')).toEqual([]);
      },
    );
  });
}

async function ownPage(newContext: NewContext): Promise<Page> {
  const context = await newContext();
  await context.addInitScript(withoutServiceWorker);
  return context.newPage();
}

async function arrive(page: Page, one: ScreenCase, municipality: Simulator, language: Language) {
  const context = page.context();
  await context.clearCookies();
  await forget(page, language);
  if (one.who) {
    const login = { data: { citizenId: one.who } };
    await context.request.post('/mock/api/login', login);
  }
  await one.before?.(municipality);
  const { path } = one;
  await page.goto(typeof path === 'string' ? path : await path(municipality, language));
  await settled(page);
  await one.act?.(page, municipality);
}

/** What is wrong with the screen in this language, by how it was looked at. */
async function flaws(page: Page, language: Language): Promise<[string, string[]][]> {
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect((await page.title()).trim()).not.toBe('');
  const found: [string, string[]][] = [];
  await page.setViewportSize({ width: language === 'da' ? 360 : 1280, height: 800 });
  found.push(['axe', await axeFindings(page)]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // The words are exchanged for long ones: once is enough.
    if (language === 'da') found.push([`long words at ${width}`, await tooWideWithLongWords(page)]);
    await page.evaluate(
      (size) => (document.documentElement.style.fontSize = size),
      width === 320 ? '' : '200%',
    );
    found.push([width === 320 ? 'reflow at 320' : 'text at 200 %', await tooWide(page)]);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return found.filter(([, findings]) => findings.length > 0);
}

async function chooseElsewhere(page: Page, language: Language): Promise<void> {
  await page.evaluate((preferences) => {
    const key = 'borgerbooking.preferences';
    localStorage.setItem(key, preferences);
    dispatchEvent(new StorageEvent('storage', { key }));
  }, JSON.stringify({ language }));
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.spinner')).toHaveCount(0);
}

/** Leaves nothing of the screen before, and the language as the settings screen keeps it. */
async function forget(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/logo.svg'); // of the same origin, and without the app
  await page.evaluate(async (preferences) => {
    sessionStorage.clear();
    localStorage.clear();
    localStorage.setItem('borgerbooking.preferences', preferences);
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  }, JSON.stringify({ language }));
}
