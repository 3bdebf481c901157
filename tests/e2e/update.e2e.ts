import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ci } from '../../mocks/citizenIds.ts';
import { test as base } from '../support/browser.ts';
import { workerReady } from '../support/device.ts';
import { expect } from '../support/screen.ts';
import { startServer } from '../support/server.ts';
import { NOW, simulatorAt } from '../support/simulator.ts';

const test = base.extend('deployment', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'borgerbooking-'));
  await cp('dist', folder, { recursive: true });
  const server = await startServer('--dist', folder);
  onCleanup(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  let version = 1;
  return {
    url: server.url,
    /** Another worker than before, which says its version: what a deployment is to a browser. */
    async deploy() {
      version += 1;
      const says = `self.addEventListener('message',e=>e.ports[0]?.postMessage(${version}));`;
      await appendFile(join(folder, 'sw.js'), `\n${says}`);
      await Promise.all(
        ['br', 'gz'].map((kind) => rm(join(folder, `sw.js.${kind}`), { force: true })),
      );
      return version;
    },
  };
});

test('a new version is offered, and never taken over a form that is half filled', async ({
  newContext,
  deployment,
}) => {
  await simulatorAt(deployment.url).reset(NOW);
  const context = await newContext({ baseURL: deployment.url });
  await context.request.post('/mock/api/login', { data: { citizenId: ci.lise } });
  const page = await context.newPage();
  await page.goto('/aftaler');
  await page.getByRole('link', { name: /Se aftalen/ }).click();
  await page.getByRole('link', { name: 'Aflys aftale' }).click();
  const comment = page.getByRole('textbox', { name: /skrive mere/ });
  await comment.fill('Jeg er på ferie.');
  await workerReady(page);
  const prompt = page.getByRole('region', { name: 'Ny version' });
  await expect(prompt).toHaveCount(0);

  const version = await deployment.deploy();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await comeBackTo(page);
  await expect(prompt).toContainText('Der er en ny version af Borgerbooking.');
  await expect(page.getByRole('status').filter({ hasText: 'ny version' })).toBeAttached();
  await prompt.getByRole('button', { name: 'Senere' }).click();
  await expect(prompt).toHaveCount(0);
  await expect(comment).toHaveValue('Jeg er på ferie.');
  expect(await versionOf(page)).toBe(1);
  expect(loads).toBe(0);

  await page.reload();
  await prompt.getByRole('button', { name: 'Opdatér nu' }).click();
  await expect(prompt).toHaveCount(0);
  await expect.poll(() => loads).toBe(2);
  await expect.poll(() => versionOf(page)).toBe(version);
});

/** The app looks for a newer version whenever it comes to the front. */
async function comeBackTo(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The version of the worker that serves the page; the first says nothing, and is 1. */
async function versionOf(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(() => resolve(1), 500);
        navigator.serviceWorker.controller?.postMessage('version', [port2]);
      }),
  );
}
