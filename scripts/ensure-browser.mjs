// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/**
 * A Chromium that is already on this machine: CHROMIUM_PATH, the usual places, playwright's own.
 *
 * @returns {string | undefined} the executable's path
 */
export function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) =>
      join(folder, name),
    ),
  );
  return ['/usr/bin/chromium', ...onPath, ...desktopPlaces(), chromium.executablePath()].find(
    existsSync,
  );
}

/**
 * Finds a Chromium, or installs one: Debian's where this is root on Debian, playwright's otherwise.
 * Ends the process with one line when neither works.
 *
 * @returns {string} the executable's path
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) stop('CHROMIUM_PATH names a file that does not exist.');
  console.log('No Chromium found; installing one …');
  if (isRootOnDebian()) {
    install('chromium');
  } else {
    run('npx', ['playwright', 'install', 'chromium']);
  }
  return (
    findBrowser() ??
    stop('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.')
  );
}

/**
 * Finds Chromium without a window, or installs Debian's where this is root on Debian: it draws the
 * same pages for three fifths of the processor's time. Elsewhere the whole Chromium does.
 *
 * @returns {string} the executable's path
 */
export function ensureShell() {
  const browser = ensureBrowser();
  if (process.env.CHROMIUM_PATH) return browser;
  const found = findShell();
  if (found ?? !isRootOnDebian()) return found ?? browser;
  install('chromium-headless-shell');
  return findShell() ?? browser;
}

function findShell() {
  const name = 'chromium-headless-shell';
  const { PATH = '' } = process.env;
  return [
    join('/usr/bin', name),
    ...PATH.split(delimiter).map((folder) => join(folder, name)),
  ].find(existsSync);
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {string} name Debian's name of it */
function install(name) {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

function desktopPlaces() {
  const { LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[LOCALAPPDATA, PROGRAMFILES]
      .filter(Boolean)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ];
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureShell());
