import type { Brand } from './brand.ts';

/** An address that may be followed. */
export type SafeLink = Brand<string, 'SafeLink'>;

/**
 * What came as a link, when it may be one: https, to exactly one of these hosts, without a name or password in
 * it. Null otherwise: then it is words, and no link.
 *
 * @example safeLink('https://video.havlunde.invalid/m/1', ['video.havlunde.invalid'])
 * @example safeLink('javascript:alert(1)', ['video.havlunde.invalid']); // null
 */
export function safeLink(address: string, hosts: readonly string[]): SafeLink | null {
  const url = urlOf(address);
  if (url === null) return null;
  const { protocol, host, username, password, href } = url;
  const safe = protocol === 'https:' && hosts.includes(host) && !username && !password;
  return safe ? (href as SafeLink) : null; // looked at just now
}

/**
 * What came as a path of this very host, with nothing before it: an address that begins with two slashes
 * leads to another. Null otherwise.
 */
export function ownPath(path: string): string | null {
  return /^\/(?![/\\])/.test(path) ? path : null;
}

/** `URL.canParse` is younger than the browsers that the app is for. */
function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
