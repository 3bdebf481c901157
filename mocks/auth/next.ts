import { isOwnPath } from '../http/ownPath.ts';

/** Where one lands when nothing else was asked for. */
const HOME = '/aftaler';

/**
 * Where to go after the login: a path of this very origin, or home. Browsers drop tabs and line
 * breaks, take `\` for `/` and resolve dots, and after that `//` begins another host: so the address
 * is judged as a browser reads it.
 */
export function safeNext(wanted: string | null): string {
  if (!wanted || wanted.length > 500 || !/^\/(?![/\\])/.test(wanted)) return HOME;
  if (!URL.canParse(wanted, ORIGIN)) return HOME;
  const { origin, pathname, search, hash } = new URL(wanted, ORIGIN);
  if (origin !== ORIGIN || pathname.startsWith('//')) return HOME;
  return isOwnPath(pathname) ? HOME : pathname + search + hash;
}

const ORIGIN = 'https://here.invalid';
