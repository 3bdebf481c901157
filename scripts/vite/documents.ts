/**
 * The HTML files of the build, and what each is for. `soon` names the modules that the start imports
 * only once it runs: the document tells the browser at once, which saves a phone a round trip.
 */
export const documents = {
  landing: {
    file: 'index.html',
    path: '/',
    language: 'da',
    soon: [
      'src/i18n/first/da.ts',
      'src/i18n/da/landing.ts',
      'src/i18n/da/settings.ts',
      'src/routes/forside.tsx',
    ],
  },
  landingEnglish: {
    file: 'en.html',
    path: '/en',
    language: 'en',
    soon: [
      'src/i18n/first/en.ts',
      'src/i18n/en/landing.ts',
      'src/i18n/en/settings.ts',
      'src/routes/forside.tsx',
    ],
  },
  /** The shell of every other address: what stands there is decided in the browser. */
  shell: { file: 'app.html', language: 'da', soon: ['src/i18n/first/da.ts'] },
} as const;

/** What the municipality answers, or nobody. */
export const municipalityPath = /^\/(api|auth|mock)(\/|\?|$)/;

export type DocumentName = keyof typeof documents;

interface Asked {
  url?: string | undefined;
  method?: string | undefined;
  headers: { accept?: string | undefined };
}

/** Which document answers a request for a page; `null` when no page is asked for. */
export function documentFor({ url = '/', method, headers }: Asked): DocumentName | null {
  const pathname = url.replace(/[?#].*/, '');
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (pathname === documents.landing.path) return 'landing';
  if (pathname === documents.landingEnglish.path) return 'landingEnglish';
  // A file that is gone is a 404: HTML in the place of a script hides why an old tab fails.
  if (/^\/assets\/|\.[^/]+$/.test(pathname)) return null;
  if (municipalityPath.test(pathname)) return null;
  return headers.accept?.includes('text/html') ? 'shell' : null;
}
