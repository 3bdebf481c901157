// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * An nginx that is on this machine: NGINX_PATH, the search path, Debian's place.
 *
 * @returns {string | undefined} the executable's path
 */
export function findNginx() {
  const { NGINX_PATH, PATH = '' } = process.env;
  if (NGINX_PATH) return NGINX_PATH;
  return [...PATH.split(delimiter).map((folder) => join(folder, 'nginx')), '/usr/sbin/nginx'].find(
    existsSync,
  );
}

/**
 * Finds an nginx, or installs Debian's where this is root on Debian. Elsewhere the server of
 * docs/serving.md is not tried, and the gate's summary says so.
 */
function ensureNginx() {
  if (findNginx() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'nginx']]) {
    spawnSync('apt-get', args, { stdio: 'inherit', env });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureNginx();
