import { queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { getPush } from '../../api/push.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { deviceState } from './device.ts';

/** Whether this device can be told, and about whom it is. */
export const pushOf = (actor: ActorId) =>
  queryOptions({
    // Of who acts, who is a citizen as well: forgotten with all that is known of them.
    queryKey: [...citizenKey(actor as string as CitizenId), 'push'],
    queryFn: async ({ signal }) => {
      const [device, told] = await Promise.all([deviceState(), getPush(signal)]);
      return { device, wantedFor: told.wantedFor };
    },
    staleTime: 0,
  });
