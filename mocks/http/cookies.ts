/** Reads one cookie of a request; null when it was not sent. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}

/** `__Host-` demands Path=/ and Secure, and forbids Domain: no other host can set or see it. */
export const SESSION_COOKIE = '__Host-session';
export const LOGIN_COOKIE = '__Host-login';

export function sessionCookie(id: string): string {
  return `${SESSION_COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

/** Lax, unlike the session's: the real MitID answers from another site. */
export function loginCookie(id: string, maxAgeSeconds: number): string {
  return `${LOGIN_COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}`;
}

export function expiredCookie(name: typeof SESSION_COOKIE | typeof LOGIN_COOKIE): string {
  const sameSite = name === SESSION_COOKIE ? 'Strict' : 'Lax';
  return `${name}=; Path=/; Secure; HttpOnly; SameSite=${sameSite}; Max-Age=0`;
}
