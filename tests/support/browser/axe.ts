import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Everything is on the page, and of this origin.
  iframes: false,
  preload: false,
};

/** What axe finds wrong with the page, a line for each element. */
export async function axeFindings(page: Page): Promise<string[]> {
  // As the developer tools would: the page's own policy lets no script in from here.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(async (how) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return axe.run(document, how);
    interface Axe {
      run: (where: Document, how: RunOptions) => Promise<AxeResults>;
    }
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

/** What makes the page wider than the window, or nothing: WCAG 1.4.10. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${String(scrollWidth)} > ${String(clientWidth)}`,
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

/** The same, had every text of the app, such as a name, a word of 200 letters. */
export async function tooWideWithLongWords(page: Page): Promise<string[]> {
  const back = await page.evaluateHandle(() => {
    const before = new Map<Text, string>();
    const app = document.getElementById('root');
    if (!app) return before; // the simulator, and the stand-in for MitID
    const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // What stands in the menu and in drawings is ours alone, and short.
      const ours = text.parentElement?.closest('nav, svg, .initials, .log-off');
      if (!(text instanceof Text) || ours || text.data.trim() === '') continue;
      before.set(text, text.data);
      text.data += `${text.data.endsWith(' ') ? '' : ' '}${'m'.repeat(200)}`;
    }
    return before;
  });
  const found = await tooWide(page);
  await back.evaluate((before) => {
    for (const [text, data] of before) text.data = data;
  });
  return found;
}
