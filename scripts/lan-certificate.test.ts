import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lanCertificate } from './lan-certificate.mjs';

test('a phone that trusts the authority trusts this machine, also after the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lan-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const first = await lanCertificate(folder);
  const authority = new X509Certificate(first.ca);
  const leaf = new X509Certificate(first.cert);
  expect(authority.ca).toBe(true);
  expect(leaf.ca).toBe(false);
  expect(leaf.checkIssued(authority) && leaf.verify(authority.publicKey)).toBe(true);
  expect(leaf.checkHost('localhost')).toBe('localhost');
  expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(await lanCertificate(folder)).toEqual(first);
});
