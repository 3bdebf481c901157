interface Circumstances {
  /** Vite's development client needs inline code and a web socket; nothing else does. */
  development: boolean;
  https: boolean;
  host: string;
}

/**
 * The headers of every document, as documented for other servers in docs/serving.md.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export function securityHeaders(circumstances: Circumstances): Record<string, string> {
  return {
    ...resourceHeaders,
    'Content-Security-Policy': contentSecurityPolicy(circumstances),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(self), payment=(), usb=()',
    ...(circumstances.https && !isLoopback(circumstances.host) && transportSecurity),
  };
}

/** What scripts, styles, fonts and images carry: the policy for what they load is the document's. */
export const resourceHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function contentSecurityPolicy({ development, https }: Circumstances): string {
  const inline = development ? " 'unsafe-inline'" : '';
  return [
    "default-src 'none'",
    `script-src 'self'${inline}`,
    `style-src 'self'${inline}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    // The one script URL the app hands the browser itself is its service worker's.
    ...(development ? [] : ["require-trusted-types-for 'script'", 'trusted-types service-worker']),
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** One day: a trial on one's own network must not bind a host name for a year. */
const transportSecurity = { 'Strict-Transport-Security': 'max-age=86400' };

/** Remembered for localhost, it would break every other server somebody develops there. */
function isLoopback(host: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(host);
}
