// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} OneTest
 * @typedef {{ name: string, status: string, message: string, assertionResults: OneTest[] }} TestFile
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: TestFile[] }} Report
 */

/**
 * Reads what vitest's json reporter wrote, and removes it so that no later run counts it again.
 *
 * @param {string} file
 * @param {number} code vitest's exit code: a file that cannot load fails without a failed test
 * @returns {{ passed: number, failed: number, failures: string[] }} each failure with its first line
 */
export function countTests(file, code) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(file);
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, code === 0 ? 0 : 1),
    failures: testResults.flatMap(failuresOf),
  };
}

/** @param {TestFile} file */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((one) => one.status === 'failed');
  const path = relative(root, name);
  if (failed.length === 0 && status === 'failed') return [`${path}: ${firstLine(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${path} › ${fullName.trim()}: ${firstLine(failureMessages?.[0] ?? '')}`,
  );
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0] ?? '';
}

/**
 * @param {string} file
 * @returns {Report}
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
