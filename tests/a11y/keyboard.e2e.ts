import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { bookedOf, expect, heading } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

test('Jens books and cancels with the keyboard alone', async ({ as, municipality }) => {
  const page = await as(ci.jens);
  await expect(heading(page)).toHaveText('Mine aftaler');
  await tabTo(page, 'link', 'Gå til indholdet');
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', 'Book tid');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Hvad vil du booke?');
  await tabTo(page, 'link', 'Rygestop: samtale');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^Hvordan vil du møde os/);

  await tabTo(page, 'link', 'Telefon');
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText(/^Vælg en (ny )?tid/);
  await tabTo(page, 'radio', /^onsdag 25\. november, \d+ ledige tid/);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^torsdag 26\. november/ })).toBeChecked();
  await tabTo(page, 'button', /Find tider, der passer dig/);
  await page.keyboard.press('Space');
  await tabTo(page, 'checkbox', 'Torsdag');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Torsdag' })).toBeChecked();
  await tabTo(page, 'button', /^Vis \d+ tid/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Find tider, der passer dig/ })).toBeFocused();
  await tabTo(page, 'button', /^torsdag 26\. november 2026, Telefon/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tjek dine svar');
  await tabTo(page, 'textbox', /vi skal vide/);
  await page.keyboard.type('Jeg øver mig.');
  await tabTo(page, 'button', 'Book tiden');
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText('Din tid er booket');
  const [talk] = bookedOf(await municipality.appointments(ci.jens), 'Rygestop: samtale');
  expect(talk).toMatchObject({ deliveryMode: 'phone', note: 'Jeg øver mig.' });

  await tabTo(page, 'link', 'Se alle aftaler');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Mine aftaler');
  await tabTo(page, 'link', /^Se aftalen/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', 'Aflys aftale');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Vil du aflyse aftalen?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space'); // "Fortæl os hvorfor"
  await tabTo(page, 'textbox', /skrive mere/);
  await page.keyboard.insertText('å'.repeat(501));
  await tabTo(page, 'button', 'Aflys aftalen');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Der er noget, du skal rette' }),
  ).toBeFocused();
  await tabTo(page, 'link', /Teksten er for lang/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /skrive mere/ })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Jeg er bortrejst.');
  await tabTo(page, 'radio', 'Sygdom');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button', 'Aflys aftalen');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Din aftale er aflyst');
  const [after] = await municipality.appointments(ci.jens);
  expect(after?.cancellation?.reason).toBe('time-does-not-suit');
});

test('what has focus can be seen, all the way through a screen', async ({ as }) => {
  const page = await as(ci.ingrid, '/indstillinger');
  await expect(heading(page)).toHaveText('Indstillinger');
  const seen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      const drawnOn = [element, ...element.children, element.nextElementSibling].flatMap((one) =>
        one ? [null, '::before', '::after'].map((part) => getComputedStyle(one, part)) : [],
      );
      const { width, height } = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 100),
        seen:
          width > 0 && height > 0 && drawnOn.some(({ outlineStyle }) => outlineStyle !== 'none'),
      };
    });
    if (now === null || seen.includes(now.name)) break;
    expect(now.seen, now.name).toBe(true);
    seen.push(now.name);
  }
  expect(seen.length).toBeGreaterThan(8);
});

/** Presses Tab until it is there, as often as it takes to come round once. */
async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) });
  await expect(wanted.first()).toBeAttached();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const there = await wanted.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (there) return;
  }
  throw new Error(`Tab never comes to ${role} ${String(name)}`);
}

type Role = 'link' | 'button' | 'radio' | 'checkbox' | 'textbox';
