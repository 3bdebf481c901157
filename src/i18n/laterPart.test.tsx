import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { later } from './laterPart.tsx';
import { startLanguage } from './start.ts';

// Fails when: what could not be fetched once is not asked for again.
test('a part that could not be fetched comes when there is a network again, and then at once', async () => {
  await startLanguage('da');
  const load = vi
    .fn(() => Promise.resolve(() => <p>Nyt</p>))
    .mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const Part = later(load, 'notices');
  const { unmount } = render(<Part />);
  await expect.poll(() => load.mock.calls.length).toBe(1);
  expect(screen.queryByText('Nyt')).toBeNull();
  window.dispatchEvent(new Event('online'));
  await screen.findByText('Nyt');
  expect(load).toHaveBeenCalledTimes(2);
  unmount();
  render(<Part />);
  screen.getByText('Nyt');
});
