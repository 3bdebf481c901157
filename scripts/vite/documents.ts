import { isMunicipalityPath } from '../../src/domain/municipalityPath.ts';
/**
 * The HTML files of the build, and what each is for. `soon` names the modules that the start imports
 * only once it runs, `ask` what it asks the municipality first: the document tells the browser at
 * once, which saves a phone a round trip. What is asked for and not used is a warning in the console.
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
      'src/routes/open/landing.tsx',
    ],
    ask: [],
  },
  landingEnglish: {
    file: 'en.html',
    path: '/en',
    language: 'en',
    soon: [
      'src/i18n/first/en.ts',
      'src/i18n/en/landing.ts',
      'src/i18n/en/settings.ts',
      'src/routes/open/landing.tsx',
    ],
    ask: [],
  },
  /** The shell, where nobody is logged in any more. */
  loggedOut: {
    file: 'logget-af.html',
    path: '/logget-af',
    language: 'da',
    soon: ['src/i18n/first/da.ts', 'src/routes/open/loggedOut.tsx'],
    ask: [],
  },
  /** The shell of every other address: what stands there is decided in the browser. */
  shell: {
    file: 'app.html',
    language: 'da',
    soon: ['src/i18n/first/da.ts'],
    // Who is logged in decides what is shown: the answers travel while the code does.
    ask: ['/api/v1/session', '/api/v1/citizens'],
  },
} as const;

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
  for (const name of ['landing', 'landingEnglish', 'loggedOut'] as const) {
    if (pathname === documents[name].path) return name;
  }
  // A file that is gone is a 404: HTML in the place of a script hides why an old tab fails.
  if (/^\/assets\/|\.[^/]+$/.test(pathname)) return null;
  if (isMunicipalityPath(pathname)) return null;
  return headers.accept?.includes('text/html') ? 'shell' : null;
}
