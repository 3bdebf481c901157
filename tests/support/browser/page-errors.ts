import type { BrowserContext } from 'playwright';

/**
 * Collects what the pages of a test's contexts complain of: console errors and warnings (a breach
 * of the Content-Security-Policy is one) and errors that nobody caught.
 */
export function watch() {
  const found: string[] = [];
  const allowed: RegExp[] = [];
  return {
    follow(context: BrowserContext) {
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        if (isAnsweredRefusal(message.text(), message.location().url)) return;
        found.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => found.push(`uncaught: ${String(error.error())}`));
    },
    /** Names an error that the test provokes. */
    allow: (pattern: RegExp) => void allowed.push(pattern),
    /** Throws when something was found that is not allowed. */
    check: () => {
      const left = found.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      if (left.length > 0) throw new Error(`Errors in the page:\n${left.join('\n')}`);
    },
  };
}

/** Chromium logs every refused or lost request as an error; for the API those are the app's to handle. */
function isAnsweredRefusal(text: string, url: string) {
  return (
    text.startsWith('Failed to load resource') && /^https?:\/\/[^/]+\/(api|auth|mock)\//.test(url)
  );
}
