import type { Page } from 'playwright';
import { expect as playwrightExpect } from 'playwright/test';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';

/** Waits for what a screen is about to show; longer than usual, for machines that do much at once. */
export const expect = playwrightExpect.configure({ timeout: 30_000 });

/** Opens the first appointment of that service: a granted service, which may be there sooner, has its name too. */
export async function openFirst(page: Page, service: string): Promise<void> {
  const appointments = page.getByRole('main').locator('a[href*="/aftaler/ap-"]');
  await appointments
    .and(page.getByRole('link', { name: new RegExp(service) }))
    .first()
    .click();
}

/** The screen's name. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Every time one can choose, wherever it is on the screen. */
export const freeTimes = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /\d\.\d\d–\d/ });

/** From "Book tid" to the free times of a service. */
export async function findTimes(page: Page, service: string, mode: string): Promise<void> {
  await page.getByRole('link', { name: 'Book tid', exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: service }).click();
  await page.waitForURL(/\/book\/(moede|tid)/);
  // Who has no choice is not asked.
  const asked = page.getByRole('main').getByRole('link', { name: new RegExp(`^${mode}`) });
  await expect(asked.or(freeTimes(page)).or(page.locator('.empty-state')).first()).toBeVisible();
  if (page.url().includes('/moede')) await asked.click();
  await expect(heading(page)).toHaveText(/^Vælg en (ny )?tid/);
}

/** Takes the earliest time on the screen, and waits until it is held. */
export async function holdFirstTime(page: Page): Promise<void> {
  await freeTimes(page).first().click();
  await expect(heading(page)).toHaveText('Tjek dine svar');
  await expect(page.getByText(/Tiden er reserveret til dig/).first()).toBeVisible();
}

/** Says why one cancels, which nobody has to. */
export async function sayWhy(page: Page, reason: string): Promise<void> {
  await page.getByText('Fortæl os hvorfor').click();
  await page.getByRole('radio', { name: reason }).check();
}

/** Says yes, when it is asked once more whether it is for the right person. */
export async function sure(page: Page, action: string | RegExp): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Er det den rigtige person?' });
  await asked.getByRole('button', { name: action }).click();
}

/** What stands beside a word in a list of facts, such as "Hvornår". */
export const fact = (page: Page, term: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('+ dd');

/** A time as it is said in Danish: `kl. 8.15`. */
export function clock(start: string): string {
  return `kl. ${String(Number(start.slice(11, 13)))}.${start.slice(14, 16)}`;
}

/** A day as it is said in Danish: `mandag 30. november`. */
export function day(start: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', ...options }).format(
      new Date(start),
    );
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric', month: 'long' })}`;
}

/** Of an agenda: those of a service that stand, earliest first. */
export function bookedOf(appointments: Wire['Appointment'][], service: string) {
  return appointments
    .filter(({ status, serviceName }) => status === 'booked' && serviceName.da === service)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
