import { ORIGIN, type TestBrowser } from '../support/municipality/municipality-browser.ts';

/** Where a redirect leads. */
export const location = (response: Response): URL =>
  new URL(response.headers.get('Location') ?? '', ORIGIN);

/** Goes to the stand-in for MitID; gives the request it was asked with. */
export async function begin(who: TestBrowser, next = '/aftaler'): Promise<string> {
  const response = await who.fetch(`/auth/login?next=${encodeURIComponent(next)}`);
  return location(response).searchParams.get('request') ?? '';
}

/** Chooses the person there, with more fields if wanted; gives the address one is sent back to. */
export async function choose(
  who: TestBrowser,
  request: string,
  citizenId: string,
  more: Record<string, string> = {},
): Promise<URL> {
  const body = new URLSearchParams({ request, citizenId, ...more });
  return location(await who.fetch('/auth/mitid', { method: 'POST', body }));
}

/** Opens an address in that browser. */
export const open = (who: TestBrowser, { pathname, search }: URL): Promise<Response> =>
  who.fetch(pathname + search);
