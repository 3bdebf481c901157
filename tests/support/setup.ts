import { afterEach, beforeEach } from 'vitest';

/**
 * Fails a test that logs an error or a warning, or sends a request that nothing answers. A test that
 * means to provoke one takes the console over: `vi.spyOn(console, 'error').mockImplementation(…)`.
 */
const noise: string[] = [];

beforeEach(() => {
  noise.length = 0;
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => {
      noise.push(`console.${level}: ${words.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  if (noise.length > 0) throw new Error(`Not expected in a test:\n${noise.join('\n')}`);
});

/** What msw lets through ends here; a test's own server on this machine may be asked. */
const send = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const { method, url } = new Request(input, init);
  if (['localhost', '127.0.0.1'].includes(new URL(url).hostname)) return send(input, init);
  noise.push(`unhandled request: ${method} ${url}`);
  return Promise.reject(new TypeError(`Nothing answers ${method} ${url}`));
};
