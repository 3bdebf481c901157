import { queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { readWishes } from '../../storage/drafts/wishes.ts';

/** What this citizen, or who acts for them, would like to book. */
export const wishesOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'wishes'],
    queryFn: async () => {
      const wishes = await readWishes(serverNow());
      return wishes.filter((wish) => wish.citizen === citizen);
    },
    networkMode: 'always',
    retry: false,
    meta: { onDevice: true },
  });
