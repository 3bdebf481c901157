import type { BrowserContext, Page } from 'playwright';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { expect, findTimes, heading, holdFirstTime, sure } from '../../support/browser/screen.ts';
import { test } from '../../support/browser/story.ts';

/** Ten digits as a CPR number has them, wherever they stand. */
const cprLike = /(?<!\d)\d{6}-?\d{4}(?!\d)/;

// Fails when: a screen's title names the service, or the worker's address goes round its policy.
test('A11 A12 a walk through the app asks nobody else, tells addresses, titles and logs nothing, and breaks no policy', async ({
  newContext,
  server,
}) => {
  const context = await newContext();
  const heard = listenTo(context);
  await context.addInitScript(reportBreaches);
  await context.addInitScript(reportTitles);
  const page = await context.newPage();
  const look = async (title: string | RegExp) => {
    await expect(page).toHaveTitle(title);
    expect(await inlineCode(page)).toEqual([]);
  };
  await page.goto('/');
  await look('Dine aftaler med kommunen – Borgerbooking');
  await page.getByRole('link', { name: 'Log ind med MitID' }).click();
  await page.getByRole('button', { name: 'Lise Holm Mortensen' }).click();
  await look('Vælg person – Borgerbooking');
  await page.getByRole('link', { name: 'Ingrid Holm Mortensen' }).click();
  await look('(IM) Aftaler – Borgerbooking');
  await page.getByRole('link', { name: /Inkontinenssamtale/ }).click();
  await look('(IM) Aftale – Borgerbooking');
  await findTimes(page, 'Kostvejledning hos diætist', 'Telefon');
  await look('(IM) Vælg tid – Borgerbooking');
  await holdFirstTime(page);
  await look('(IM) Tjek dine svar – Borgerbooking');
  await page.getByRole('textbox', { name: /vi skal vide/ }).fill('Jeg hører dårligt.');
  await page.getByRole('button', { name: /^Book for/ }).click();
  await sure(page, /^Book for/);
  await expect(heading(page)).toHaveText(/^Tiden er booket/);
  await look('(IM) Kvittering – Borgerbooking');
  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await look('(IM) Indstillinger – Borgerbooking');
  await page.getByRole('button', { name: 'Log af' }).click();
  await look('Du er logget af – Borgerbooking');

  expect(heard.addresses.size).toBeGreaterThan(30);
  expect([...heard.console].filter((text) => text.startsWith('policy:'))).toEqual([]);
  expect([...heard.console].filter((text) => text.startsWith('title:')).length).toBeGreaterThan(8);
  const told = [...heard.addresses, ...heard.referrers, ...heard.console];
  for (const text of told) {
    const plain = decodeURIComponent(text);
    expect(plain).not.toMatch(cprLike);
    expect(plain).not.toMatch(/Ingrid|Lise|Mortensen|nkontinens|Kostvejledning|dårligt/);
  }
  for (const address of heard.addresses) expect(new URL(address).origin).toBe(server.url);
  expect([...heard.addresses].filter((address) => address.includes('/mock'))).toEqual([]);
  // A stylesheet's fonts are asked for in its name.
  const bySheets = `${server.url}/assets/`;
  expect([...heard.referrers].filter((from) => !from.startsWith(bySheets))).toEqual([]);
  for (const source of heard.scripts) expect(source).not.toContain('/mock/');
});

test('every document comes with a policy that allows no inline code, and the usual headers', async ({
  page,
}) => {
  for (const path of [
    '/',
    '/en',
    '/aftaler',
    `/for/${ci.ingrid}/aftaler`,
    '/logget-af',
    '/auth/login',
  ]) {
    const headers = (await page.goto(path))?.headers() ?? {};
    const policy = policyOf(headers['content-security-policy'] ?? '');
    expect(policy, path).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    });
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
  }
});

test('what the municipality answers is kept by no cache, and its cookie out of scripts’ reach', async ({
  as,
}) => {
  const page = await as(ci.ingrid);
  const answer = await page.request.get('/api/v1/session');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(await page.context().cookies()).toMatchObject([
    { name: '__Host-session', httpOnly: true, secure: true, path: '/' },
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

// Fails when: the policy allows inline scripts and those of other hosts.
test('A12 scripts that somebody put into the document are not run', async ({ page, allow }) => {
  allow(/Content Security [Pp]olicy/);
  const breaches: string[] = [];
  page.on('console', (message) => breaches.push(message.text()));
  await page.addInitScript(reportBreaches);
  await page.route('**/om', async (route) => {
    const answer = await route.fetch();
    const smuggled = '<script>stolen=1</script><script src="https://evil.invalid/x.js"></script>';
    const body = (await answer.text()).replace('</head>', `${smuggled}<a onclick="">x</a></head>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/om');
  await expect(heading(page)).toHaveText('Om Borgerbooking');
  expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  expect(breaches.filter((text) => text.startsWith('policy:')).sort()).toEqual([
    'policy: script-src-attr inline',
    'policy: script-src-elem https://evil.invalid/x.js',
    'policy: script-src-elem inline',
  ]);
});

// Fails when: the policy does not ask for Trusted Types.
test('A12 code that somebody smuggled in is not run', async ({ as, allow }) => {
  allow(/Content Security [Pp]olicy|TrustedHTML|TrustedScript|Trusted Type/);
  const page = await as(ci.ingrid);
  await expect(heading(page)).toHaveText('Mine aftaler');
  const outcome = await page.evaluate(() => {
    const blocked: string[] = [];
    const attempt = (name: string, act: () => void) => {
      try {
        act();
      } catch (error) {
        blocked.push(`${name}: ${error instanceof TypeError ? 'TypeError' : String(error)}`);
      }
    };
    attempt('innerHTML', () => (document.body.innerHTML = '<img src=x onerror="stolen=1">'));
    attempt('script.text', () => {
      const script = document.createElement('script');
      script.text = 'stolen=1';
      document.body.append(script);
    });
    attempt('script.src', () => {
      document.createElement('script').src = 'https://example.org/x.js';
    });
    attempt('policy', () => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: Policies };
      trustedTypes.createPolicy('mine', {});
    });
    return { blocked, stolen: 'stolen' in globalThis };
    interface Policies {
      createPolicy: (name: string, rules: object) => void;
    }
  });
  expect(outcome).toEqual({
    blocked: [
      'innerHTML: TypeError',
      'script.text: TypeError',
      'script.src: TypeError',
      'policy: TypeError',
    ],
    stolen: false,
  });
  await expect(heading(page)).toHaveText('Mine aftaler');
});

/** In the page: says on the console what the browser would report. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.debug(`policy: ${effectiveDirective} ${blockedURI}`);
  });
}

/** In the page: says on the console each title that it has had, also for a moment. */
function reportTitles(): void {
  let last = '';
  new MutationObserver(() => {
    if (document.title === last) return;
    last = document.title;
    console.debug(`title: ${last}`);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** All that a browser tells others, or keeps where others may read it. */
function listenTo(context: BrowserContext) {
  const heard = {
    addresses: new Set<string>(),
    referrers: new Set<string>(),
    console: new Set<string>(),
    scripts: new Set<string>(),
  };
  context.on('request', (request) => {
    heard.addresses.add(request.url());
    const { referer } = request.headers();
    if (referer) heard.referrers.add(referer);
  });
  context.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    response.text().then(
      (source) => heard.scripts.add(source),
      () => undefined, // the page has gone on
    );
  });
  context.on('console', (message) => heard.console.add(message.text()));
  return heard;
}

/** Scripts, styles and handlers in the document itself. */
async function inlineCode(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches('script:not([src]), style') ||
          element.getAttributeNames().some((name) => name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

function policyOf(header: string): Record<string, string> {
  return Object.fromEntries(
    header.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}
