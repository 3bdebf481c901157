import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, expect, test, vi } from 'vitest';
import { ApiError, refusedAs } from '../../api/wire/problem.ts';
import * as sessions from '../../api/session.ts';
import { startLanguage } from '../../i18n/start.ts';
import { watchConnection } from './connection.ts';
import { OfflineBand } from './OfflineBand.tsx';

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

beforeAll(async () => {
  await startLanguage('da');
  watchConnection(client);
});

test('a municipality that does not answer is said, until it answers', async () => {
  show();
  await ask(unreached);
  expect(screen.getByRole('region', { name: 'Forbindelse' }).textContent).toMatch(
    /^Ingen forbindelse/,
  );
  expect(screen.getByRole('status').textContent).toMatch(/^Ingen forbindelse/);
  // The device's own memory answers without a network.
  await ask(() => Promise.resolve('kept'), { onDevice: true });
  expect(screen.queryByRole('region')).not.toBeNull();
  // A refusal is an answer too.
  await ask(() => Promise.reject(refusedAs('unavailable')));
  expect(screen.queryByRole('region')).toBeNull();
});

test('one can try again, and the network that is back does so by itself', async () => {
  const getSession = vi.spyOn(sessions, 'getSession').mockImplementation(unreached);
  const loader = show();
  await ask(unreached);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(screen.queryByRole('region')).not.toBeNull();
  const before = loader.mock.calls.length;
  getSession.mockRejectedValue(refusedAs('not-authenticated'));
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() => {
    expect(screen.queryByRole('region')).toBeNull();
    expect(loader.mock.calls.length).toBeGreaterThan(before);
  });
});

function show() {
  const loader = vi.fn(() => null);
  const router = createMemoryRouter([
    { path: '/', loader, Component: OfflineBand, HydrateFallback: () => null },
  ]);
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return loader;
}

function unreached(): Promise<never> {
  return Promise.reject(new ApiError({ kind: 'unreached' }));
}

async function ask(queryFn: () => Promise<string>, meta = {}): Promise<void> {
  const queryKey = [crypto.randomUUID()];
  await act(async () => {
    await client.query({ queryKey, queryFn, meta }).catch(() => undefined);
  });
}
