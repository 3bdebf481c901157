import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { extendSession } from '../../api/session.ts';
import { serverNow } from '../../api/wire/serverClock.ts';
import { isWorthExtending } from '../../domain/session.ts';
import { instantFromMillis } from '../../domain/time.ts';
import { sessionQuery } from '../../features/session/queries.ts';

/** Who is in a visit is there, though nothing is pressed: the session does not end meanwhile. */
export function useKeepSession(isThere: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isThere) return undefined;
    const timer = setInterval(() => {
      const session = client.getQueryData(sessionQuery.queryKey);
      if (!session || !isWorthExtending(session, instantFromMillis(serverNow()))) return;
      extendSession(crypto.randomUUID()).then(
        (extended) => client.setQueryData(sessionQuery.queryKey, extended),
        () => undefined, // the next one may come through
      );
    }, 15_000);
    return () => {
      clearInterval(timer);
    };
  }, [client, isThere]);
}
