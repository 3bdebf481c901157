import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import type { Notice, NoticeId } from '../../domain/messages/notice.ts';
import { instantFromMillis } from '../../domain/time.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { Following } from './Following.tsx';
import { noticesOf } from './queries.ts';

vi.mock('./subscription.ts', () => ({ subscribe: () => () => undefined }));

const ingrid = 'ci-ingrid' as CitizenId; // made up

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('notices');
});
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** What is heard, one line for each time the region is given words. */
function listen(...first: readonly Notice[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const { queryKey } = noticesOf(ingrid);
  const fetched = (...notices: readonly Notice[]) => {
    const unseen = notices.filter(({ seen }) => !seen).length;
    client.setQueryData(queryKey, {
      pages: [{ notices, unseen, total: notices.length, nextCursor: null }],
      pageParams: [null],
    });
  };
  fetched(...first);
  render(
    <QueryClientProvider client={client}>
      <Following citizen={ingrid} actor={'ci-ingrid' as ActorId} />
    </QueryClientProvider>,
  );
  const region = screen.getByRole('status');
  const heard: string[] = [];
  return {
    heard,
    fetched: async (...notices: readonly Notice[]) => {
      const before = region.textContent;
      await act(async () => {
        fetched(...notices);
        await vi.advanceTimersByTimeAsync(0);
      });
      const between = region.textContent;
      await act(() => vi.advanceTimersByTimeAsync(1000));
      const after = region.textContent;
      // The same words, without a moment of none, are not read out again.
      if (after !== '' && (after !== before || between === '')) heard.push(after);
    },
  };
}

function notice(id: string, at: number, more: Partial<Notice> = {}): Notice {
  return {
    id: id as NoticeId, // made up
    at: instantFromMillis(at),
    kind: 'appointment-moved',
    appointmentId: null,
    threadId: null,
    serviceName: null,
    before: null,
    after: null,
    seen: false,
    ...more,
  };
}

const moved = 'Der er nyt fra kommunen: Flyttet af kommunen';

// Fails when: the words stand there from before, and do not change.
test('two moves in a row are heard twice', async () => {
  const { heard, fetched } = listen();
  await fetched(notice('a', 1));
  await fetched(notice('b', 2), notice('a', 1));
  expect(heard).toEqual([moved, moved]);
});

test('what was there when one came is not told of', async () => {
  const { heard, fetched } = listen(notice('a', 1));
  await fetched(notice('a', 1));
  expect(heard).toEqual([]);
});

// Fails when: the latest that has not been seen is taken for one that has just come.
test('nor an older one when the newer has been seen, or more pages have been fetched', async () => {
  const [old, older] = [notice('a', 2), notice('z', 1)];
  const { heard, fetched } = listen(old);
  const cancelled = notice('b', 3, { kind: 'appointment-cancelled' });
  await fetched(cancelled, old);
  await fetched({ ...cancelled, seen: true }, old);
  await fetched({ ...cancelled, seen: true }, old, older);
  await fetched(old, older);
  expect(heard).toHaveLength(1);
});
