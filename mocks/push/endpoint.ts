/**
 * Whether a browser's push address may be asked to be sent to. It comes from outside, and the
 * municipality's own network must not be reached by way of it: https, a name that the whole net
 * knows, and neither a number nor credentials in it. A machine that plays municipality may also send
 * to itself.
 */
export function mayBeSentTo(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return false;
  return isLoopback(endpoint) || (protocol === 'https:' && isPublicName(endpoint));
}

/** Whether an address is on this machine. @throws when it is no address */
export function isLoopback(endpoint: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
}

function isPublicName(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  const labels = hostname.replace(/\.$/, '').split('.');
  const top = labels.at(-1) ?? '';
  // The parser writes every way of saying an IPv4 address as four numbers, and IPv6 in brackets.
  return labels.length > 1 && /^[a-z][a-z0-9-]*$/.test(top) && !privateTops.has(top);
}

/** Names that mean something else in each network (RFC 6761, 6762, 9476; ICANN's `internal`). */
const privateTops: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'arpa',
  'onion',
  'alt',
  'test',
]);
