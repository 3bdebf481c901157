// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Where a vitest step leaves its counts.
 *
 * @param {string} step
 */
export const report = (step) =>
  resolve(root, '.cache/gate', `${step.replaceAll(/\W+/g, '-')}.json`);
