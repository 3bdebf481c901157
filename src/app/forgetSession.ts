import type { QueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '../features/booking/draftMemory.ts';
import { forgetMessageDrafts } from '../features/messages/draftMemory.ts';
import { isOnDevice } from '../features/device/queries.ts';
import { outbox } from '../features/outbox/outbox.ts';
import { showBadge } from '../features/push/badge.ts';
import { citizensQuery, sessionQuery } from '../features/session/queries.ts';
import { keepTabPerson } from '../storage/tabPerson.ts';
import { lockAgain } from '../storage/unlocked.ts';
import { forgetUnwrittenDrafts } from '../storage/unwritten.ts';

/**
 * Nothing that the municipality has told of anybody stays in memory, nor what opens a lock.
 *
 * @returns whether somebody was logged in
 */
export function forgetSession(client: QueryClient): boolean {
  if (client.getQueryData(sessionQuery.queryKey) === undefined) return false;
  outbox.belongToNobody();
  lockAgain();
  showBadge(0);
  forgetDrafts();
  forgetMessageDrafts();
  forgetUnwrittenDrafts();
  keepTabPerson(null);
  client.removeQueries({ queryKey: sessionQuery.queryKey });
  client.removeQueries({ queryKey: citizensQuery.queryKey });
  client.removeQueries({ queryKey: ['citizen'] });
  client.removeQueries({ predicate: isOnDevice });
  return true;
}
