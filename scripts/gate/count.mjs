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
 * @returns {{ passed: number, failed: number, remarks: string[] }} a remark is a test that was
 *   not tried, or failed, or passed only when tried again, with the first line of what was wrong
 */
export function countTests(file, code) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(file);
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, code === 0 ? 0 : 1),
    remarks: testResults.flatMap(remarksOn),
  };
}

/** @param {TestFile} file */
function remarksOn({ name, status, message, assertionResults }) {
  const path = relative(root, name);
  const unloaded = status === 'failed' && assertionResults.length === 0;
  if (unloaded) return [`✗ ${path}: ${firstLine(message)}`];
  return assertionResults.flatMap(({ status, fullName, failureMessages }) => {
    if (status === 'skipped' || status === 'pending')
      return [`– not tried: ${path} › ${fullName.trim()}`];
    const wrong = failureMessages?.[0];
    const mark = status === 'failed' ? '✗' : '⟳ second try:';
    return wrong === undefined ? [] : [`${mark} ${path} › ${fullName.trim()}: ${firstLine(wrong)}`];
  });
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
