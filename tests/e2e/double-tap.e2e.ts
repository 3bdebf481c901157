import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { expect, findTimes, heading, holdFirstTime } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

/** A second tap after the screen has answered the first, and one before it could. */
const taps = {
  'with a finger': (page: Page) => page.getByRole('button', { name: 'Book tiden' }).dblclick(),
  'in one moment': (page: Page) =>
    page.getByRole('button', { name: 'Book tiden' }).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    }),
};

for (const [how, tap] of Object.entries(taps)) {
  // Fails when: `submit` makes a new intent of what is still on its way.
  test(`W3 a double tap on "Book tiden" ${how}: one key, one booking`, async ({
    as,
    municipality,
  }) => {
    const page = await as(ci.jens);
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      const books = request.method() === 'POST' && request.url().endsWith('/appointments');
      if (books) keys.push(request.headers()['idempotency-key']);
    });
    await findTimes(page, 'Rygestop: samtale', 'Telefon');
    await holdFirstTime(page);
    // So slow that both taps come before the answer.
    await municipality.fault({
      kind: 'latency',
      milliseconds: 800,
      match: { operation: 'bookAppointment' },
    });
    await tap(page);
    await expect(heading(page)).toHaveText('Din tid er booket');
    expect(new Set(keys).size).toBe(1);
    const actions = (await municipality.log(ci.jens)).map(({ action }) => action);
    expect(actions).toEqual(['held', 'booked']);
    expect(await municipality.appointments(ci.jens)).toHaveLength(1);
  });
}
