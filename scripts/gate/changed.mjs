// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {{ since: string, files: string[] }} Changed what differs from a commit, and still is there
 */

/**
 * Files that differ from `since`, and those that git does not know yet. Ends the process when git
 * knows no such commit.
 *
 * @param {string} [since] the last commit when left out
 * @returns {Changed}
 */
export function changedFiles(since = 'HEAD') {
  const files = [
    ...git('diff', '--name-only', '--relative', since, '--'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return { since, files: files.filter((file) => existsSync(resolve(root, file))) };
}

/** @param {string[]} args */
function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stderr?.trim() || 'git could not be asked what changed.');
    process.exit(1);
  }
  return stdout.split('\n').filter(Boolean);
}
