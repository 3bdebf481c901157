import exifr from 'exifr';
import type { Page } from 'playwright';
import { ci } from '../../mocks/town/citizenIds.ts';
import { photoWithPlace, sizeOf } from '../support/browser/photo.ts';
import { expect, heading } from '../support/browser/screen.ts';
import { test } from '../support/browser/story.ts';

// Fails when: the photo is sent as it was taken.
test('where a photo was taken stays on the phone', async ({ as, municipality }) => {
  const page = await as(ci.ingrid, '/beskeder/ny');
  await page.getByRole('radio', { name: 'Sygeplejen' }).check();
  await page.getByRole('textbox', { name: 'Hvad handler det om?' }).fill('Mit ben');
  await page.getByRole('textbox', { name: 'Din besked' }).fill('Ser det rigtigt ud?');
  const taken = await photoWithPlace(page, { width: 3000, height: 2000 });
  expect(await exifr.gps(taken)).toMatchObject({ latitude: 56.4, longitude: 11.5 });
  await choose(page, 'ben.jpeg', taken);
  await expect(page.getByText(/^ben\.jpg \(\d+ kB\): Vedhæftet/)).toBeVisible();
  await page.getByRole('button', { name: 'Send besked' }).click();
  await expect(page.getByText('Beskeden er sendt.')).toBeVisible();

  const [thread] = await municipality.threads(ci.ingrid);
  const [file] = thread?.messages[0]?.attachments ?? [];
  const received = await municipality.attachment(ci.ingrid, file?.id ?? '');
  expect(received.indexOf('Exif')).toBe(-1);
  expect(await exifr.gps(received)).toBeUndefined();
  // Upright, as it is to be seen, and no larger than one needs to.
  expect(sizeOf(received)).toEqual({ width: 1707, height: 2560 });

  await page.getByRole('link', { name: 'Mit ben' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^ben\.jpg/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ben.jpg');
});

// Fails when: what is stopped goes on, or a retry is another file.
test('a file on its way can be stopped, and tried again', async ({ as, municipality, allow }) => {
  allow(/ERR_EMPTY_RESPONSE|Failed to load resource/);
  const page = await as(ci.ingrid, '/beskeder/ny');
  const match = { operation: 'uploadAttachment' } as const;
  const photo = await photoWithPlace(page, { width: 400, height: 300 });
  await municipality.fault({ kind: 'latency', milliseconds: 3000, times: 1, match });
  await choose(page, 'et.jpg', photo);
  await expect(
    page.getByRole('progressbar', { name: 'Så meget af et.jpg er sendt' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Stop et.jpg' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await municipality.fault({ kind: 'offline', match });
  await choose(page, 'to.jpg', photo);
  await expect(page.getByText(/^to\.jpg: Filen blev ikke sendt/)).toBeVisible();
  await municipality.heal();
  await page.getByRole('button', { name: 'Prøv to.jpg igen' }).click();
  await expect(page.getByText(/^to\.jpg \(\d+ kB\): Vedhæftet/)).toBeVisible();

  await choose(page, 'noter.pdf', Buffer.from('<html>'));
  await expect(
    page.getByText(/^noter\.pdf: Filen er hverken et billede eller en PDF\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fjern noter.pdf' }).click();
  await choose(
    page,
    'stor.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10_485_760)]),
  );
  await expect(page.getByText(/^stor\.pdf: Filen er for stor\./)).toBeVisible();
  await page.getByRole('button', { name: 'Fjern stor.pdf' }).click();
  await choose(page, 'itu.jpg', photo.subarray(0, 150));
  await expect(page.getByText(/^itu\.jpg: Billedet er beskadiget\./)).toBeVisible();
});

test('what is written without a connection is sent once when it is back, and answered', async ({
  as,
  municipality,
  allow,
}) => {
  allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const page = await as(ci.ingrid, '/beskeder');
  await page.getByRole('link', { name: 'Forbindingen sidder løst' }).click();
  const field = page.getByRole('textbox', { name: 'Skriv mere' });
  await field.waitFor();
  await page.context().setOffline(true);
  await field.fill('Tak, så venter jeg.');
  await expect(page.getByText(/^En fil kan først vedhæftes/)).toBeVisible();
  await page.getByRole('button', { name: 'Send besked' }).click();
  await expect(page.getByText('Ikke sendt endnu').first()).toBeVisible();
  await expect(field).toHaveValue('');
  await page.context().setOffline(false);
  await expect(page.getByText('Ikke sendt endnu')).toHaveCount(0);
  const sent = async () => {
    const [thread] = await municipality.threads(ci.ingrid);
    return thread?.messages.slice(2).map(({ text }) => text);
  };
  await expect.poll(sent).toEqual(['Tak, så venter jeg.']);
  const [thread] = await municipality.threads(ci.ingrid);

  // An answer that comes while she reads the conversation is read at once: from the list it is new.
  await page.getByRole('main').getByRole('link', { name: 'Beskeder' }).click();
  await expect(heading(page)).toHaveText('Beskeder');
  await municipality.answerThread(thread?.summary.id ?? '', 'Vi ses i eftermiddag.');
  await expect(page.getByText('1 ny')).toBeVisible();
  await page.getByRole('link', { name: 'Forbindingen sidder løst' }).click();
  await expect(page.getByText('Vi ses i eftermiddag.')).toBeVisible();
});

function choose(page: Page, name: string, buffer: Buffer) {
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
  return page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}
