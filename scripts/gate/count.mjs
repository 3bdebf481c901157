// @ts-check
import { readFileSync, rmSync } from 'node:fs';

/**
 * Reads what vitest's json reporter wrote, and removes it so that no later run counts it again.
 *
 * @param {string} file
 * @param {number} code vitest's exit code: a file that cannot load fails without a failed test
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(file, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = read(file);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}

/**
 * @param {string} file
 * @returns {{ numPassedTests?: number, numFailedTests?: number }}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest died before it could report.
    return {};
  } finally {
    rmSync(file, { force: true });
  }
}
