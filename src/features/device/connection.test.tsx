import { QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { ApiError } from '../../api/problem.ts';
import { startLanguage } from '../../i18n/start.ts';
import { watchConnection } from './connection.ts';
import { OfflineBand } from './OfflineBand.tsx';

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

beforeAll(async () => {
  await startLanguage('da');
  watchConnection(client);
});

test('a municipality that does not answer is said, until it answers', async () => {
  render(<OfflineBand />);
  await ask(() => Promise.reject(new ApiError({ kind: 'unreached' })));
  expect(screen.getByRole('region', { name: 'Forbindelse' }).textContent).toMatch(
    /^Ingen forbindelse/,
  );
  expect(screen.getByRole('status').textContent).toMatch(/^Ingen forbindelse/);
  // The device's own memory answers without a network.
  await ask(() => Promise.resolve('kept'), { onDevice: true });
  expect(screen.queryByRole('region')).not.toBeNull();
  // A refusal is an answer too.
  await ask(() => Promise.reject(new ApiError({ kind: 'unreadable', status: 503 })));
  expect(screen.queryByRole('region')).toBeNull();
});

async function ask(queryFn: () => Promise<string>, meta = {}): Promise<void> {
  const queryKey = [crypto.randomUUID()];
  await act(async () => {
    await client.query({ queryKey, queryFn, meta }).catch(() => undefined);
  });
}
