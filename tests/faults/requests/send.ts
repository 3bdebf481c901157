import type { TestBrowser } from '../../support/municipality/municipality-browser.ts';
import type { MadeUp } from './valid.ts';

/** Sends a made-up request as it is, wrong or right, from a browser in which somebody is logged in. */
export function sendMadeUp(browser: TestBrowser, request: MadeUp): Promise<Response> {
  const { operation, params, query, headers, body, rawBody } = request;
  const path = Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, value),
    operation.path,
  );
  const search = new URLSearchParams(query).toString();
  const text = rawBody ?? (body && JSON.stringify(body));
  return browser.fetch(path + (search && `?${search}`), {
    method: operation.method,
    headers: {
      ...(operation.needsAntiForgery && { 'X-CSRF-Token': browser.antiForgeryToken }),
      ...(body && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
}
