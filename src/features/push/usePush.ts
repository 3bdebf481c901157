import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { tellLess, tellThisDevice } from './device.ts';
import { pushOf } from './queries.ts';

/** Being told on this device about one citizen: whether one is, and to begin and end it. */
export function usePush(actor: ActorId, citizen: CitizenId) {
  const client = useQueryClient();
  const { language } = useFormat();
  const query = useQuery(pushOf(actor));
  const others = (query.data?.wantedFor ?? []).filter((id) => id !== citizen);
  const change = useMutation({
    mutationFn: async (on: boolean) => {
      const wish = { actor, language };
      if (on) return tellThisDevice({ ...wish, wantedFor: [...others, citizen] });
      await tellLess({ ...wish, wantedFor: others });
      return true;
    },
    networkMode: 'always',
    onSettled: () => client.invalidateQueries({ queryKey: pushOf(actor).queryKey }),
  });
  return {
    query,
    isOn: query.data?.wantedFor.includes(citizen) ?? false,
    turn: (on: boolean) => {
      change.mutate(on);
    },
    busy: change.isPending,
    failed: change.isError,
    /** The browser asked, and the answer was no. */
    declined: change.data === false,
  };
}
