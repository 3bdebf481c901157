// @ts-check
// Runs before anything is installed: Node builtins only, and syntax that an old Node can still parse.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const oldest = { major: 20, minor: 19 };

/**
 * Makes sure that what package-lock.json names is what lies in node_modules, and installs it
 * otherwise. Ends the process with one line when Node is too old or npm fails.
 *
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
    stop(
      `Node ${oldest.major}.${oldest.minor} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (installedAsLocked()) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file that was made where some registry lacked the optional
  // packages of other machines. This installs what is locked all the same, and writes no lock.
  // A shell finds npm.cmd on Windows too; the words are fixed, so nothing needs quoting.
  const { status } = spawnSync('npm install --no-save --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) stop('npm could not install the packages; see above. Is the network there?');
}

/**
 * Compares contents, not file times: a checkout of another branch touches the lock file without
 * changing it. npm leaves out optional packages made for other machines.
 */
function installedAsLocked() {
  const locked = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, { version, optional, link }]) => {
    const here = installed[path];
    // The root and workspaces are named by path, not installed.
    if (link || !path.includes('node_modules/')) return true;
    return here ? here.version === version : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(resolve(root, file), 'utf8')).packages;
  } catch {
    // Absent or half written: both mean "install".
    return undefined;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
