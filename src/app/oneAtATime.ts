import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { citizenInKey } from '../api/citizenKey.ts';
import type { Citizen } from '../domain/citizen.ts';
import { whoseAt, whoseOf } from '../domain/paths.ts';
import { forgetDrafts } from '../features/booking/draftMemory.ts';
import { forgetMessageDrafts } from '../features/messages/draftMemory.ts';
import { keepTabPerson, tabPerson } from '../storage/tabPerson.ts';
import { forgetUnwrittenDrafts } from '../storage/unwritten.ts';

/**
 * One tab, one person at a time: when another is chosen, nothing that was fetched or written for the
 * former stays in memory.
 */
export function useOneAtATime(citizen: Citizen): void {
  const client = useQueryClient();
  const whose = whoseOf(citizen);
  const isBetween = whoseAt(useLocation().pathname) === null;
  // After the screens of the former have gone, or they would ask for what is forgotten once more.
  useEffect(() => {
    if (isBetween) return;
    keepTabPerson(whose);
    forgetDrafts(citizen.id);
    forgetMessageDrafts(citizen.id);
    forgetUnwrittenDrafts(citizen.id);
    client.removeQueries({
      type: 'inactive',
      predicate: ({ queryKey }) => (citizenInKey(queryKey) ?? citizen.id) !== citizen.id,
    });
  }, [client, citizen.id, whose, isBetween]);
  useEffect(() => {
    // A page that the browser kept whole may show somebody whom the tab has left since.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted && tabPerson() !== whose) location.reload();
    };
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pageshow', back);
    };
  }, [whose]);
}

/**
 * Whether the browser's back or forward button led to somebody whom the tab has left. Links name
 * whom they lead to; a step in the history does not, so it asks first.
 */
export function useIsLeft(citizen: Citizen | null): boolean {
  const { pathname } = useLocation();
  const stepped = useNavigationType() === NavigationType.Pop;
  const tab = tabPerson(); // changed by this module alone, always with a navigation
  if (citizen === null || !stepped || tab === null) return false;
  return whoseAt(pathname) !== null && whoseOf(citizen) !== tab;
}

/** An address that was typed, or followed from elsewhere, says itself whom the tab is for. */
export function beginTab(): void {
  const [entry] = performance.getEntriesByType('navigation');
  const type = (entry as PerformanceNavigationTiming | undefined)?.type; // of that entry type
  if (type !== 'reload' && type !== 'back_forward') keepTabPerson(null);
}
