import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRevalidator } from 'react-router';
import { unlock } from './lock.ts';
import { isOnDevice } from './queries.ts';

/** Unlocks at a press; then what was locked is read, kept up to date and sent. */
export function useUnlock() {
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const { mutate, isPending, data } = useMutation({
    mutationFn: unlock,
    networkMode: 'always',
    onSuccess: async (result) => {
      if (!result.ok) return;
      await client.invalidateQueries({ predicate: isOnDevice });
      await revalidate();
    },
  });
  return {
    press: () => {
      if (!isPending) mutate();
    },
    busy: isPending,
    failed: !isPending && data?.ok === false,
  };
}
