import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Screen } from './Screen.tsx';

// Fails when: the heading takes the focus in an effect that waits until the browser has painted.
test('the focus is at the heading as soon as there is something to type in', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false); // as in a browser, where effects may come late
  const page = document.body.appendChild(document.createElement('div'));
  const focused: (string | undefined)[] = [];
  const watch = new MutationObserver(() => focused.push(document.activeElement?.tagName));
  watch.observe(page, { childList: true });
  const root = createRoot(page);
  for (const title of ['The first', 'The next']) {
    root.render(
      <Screen key={title} title={title}>
        <textarea />
      </Screen>,
    );
    await expect.poll(() => page.querySelector('h1')?.textContent).toBe(title);
  }
  root.unmount();
  // A page that has just been loaded begins at its top by itself.
  expect(focused.slice(0, 2)).toEqual(['BODY', 'H1']);
});
