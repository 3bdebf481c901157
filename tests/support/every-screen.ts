import type { Page } from 'playwright';
import type { Language } from '../../src/domain/localized.ts';
import { axeFindings, tooWide } from './axe.ts';
import { expect } from './screen.ts';
import { screenCases, type ScreenCase } from './screen-cases.ts';
import type { Simulator } from './simulator.ts';
import { test } from './story.ts';

/** One test per screen: axe on a phone and on a computer, reflow, large text, and what a tab needs. */
export function testEveryScreen(language: Language): void {
  test.for(screenCases.map((one) => [one.name, one] as const))(
    '%s',
    async ([, one], { newContext, server, municipality, allow }) => {
      allow(/./); // some states are failures; e2e watches the rest
      const context = await newContext({
        storageState: {
          cookies: [],
          origins: [{ origin: server.url, localStorage: [preferences(language)] }],
        },
      });
      if (one.who) {
        const login = { data: { citizenId: one.who } };
        await context.request.post('/mock/api/login', login);
      }
      const page = await context.newPage();
      await open(page, one, municipality, language);

      const found: Record<string, string[]> = {};
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found[`axe at ${String(width)}`] = await axeFindings(page);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      found['reflow at 320'] = await tooWide(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      found['text at 200 %'] = await tooWide(page);
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );
}

async function open(page: Page, one: ScreenCase, municipality: Simulator, language: Language) {
  await one.before?.(municipality);
  const { path } = one;
  await page.goto(typeof path === 'string' ? path : await path(municipality, language));
  await settled(page);
  await one.act?.(page, municipality);
  await settled(page);
  expect((await page.title()).trim()).not.toBe('');
  // The simulator speaks English alone.
  if (path !== '/mock') await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.spinner')).toHaveCount(0);
}

/** As the settings screen leaves it. */
function preferences(language: Language) {
  return { name: 'borgerbooking.preferences', value: JSON.stringify({ language }) };
}
