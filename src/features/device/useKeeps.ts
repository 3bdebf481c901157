import { useQuery } from '@tanstack/react-query';
import { deviceOwnerQuery, lockQuery } from './queries.ts';

/** Whether what is shown is kept on the device: it is one's own, and what is kept lies open. */
export function useKeeps(): boolean {
  const owner = useQuery(deviceOwnerQuery);
  const lock = useQuery(lockQuery);
  // Where it lies locked nothing can be kept; unlocked, it is at once.
  const isOpen = lock.data === 'none' || lock.data === 'unlocked';
  return typeof owner.data === 'string' && isOpen;
}
