import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { citizenInKey } from '../api/wire/citizenKey.ts';
import type { Citizen } from '../domain/citizen.ts';
import { whoseAt, whoseOf } from '../domain/paths.ts';
import { sessionQuery } from '../features/session/queries.ts';
import { forgetOthers, personHere } from '../person/person.ts';
import { keepTabActor, keepTabPerson, isTabOf, tabPerson } from '../storage/tabPerson.ts';

/**
 * One tab, one person at a time: when another is chosen, nothing that was fetched or written for the
 * former stays in memory.
 */
export function usePersonSwitch(citizen: Citizen): void {
  const client = useQueryClient();
  const whose = whoseOf(citizen);
  const isBetween = whoseAt(useLocation().pathname) === null;
  // After the screens of the former have gone, or they would ask for what is forgotten once more.
  useEffect(() => {
    if (isBetween) return;
    keepTabPerson(whose);
    forgetOthers(citizen.id);
    client.removeQueries({
      type: 'inactive',
      predicate: ({ queryKey }) => (citizenInKey(queryKey) ?? citizen.id) !== citizen.id,
    });
  }, [client, citizen.id, whose, isBetween]);
  useEffect(() => {
    // A page that the browser kept whole may show somebody whom the tab has left since, or be of one
    // who is logged in no more.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      if (tabPerson() !== whose || !isThisPersons()) location.reload();
      else void client.query({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);
    };
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pageshow', back);
    };
  }, [client, whose]);
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

/**
 * An address that was typed, or followed from elsewhere, says itself whom the tab is for, and the
 * login who acts there. A page that is loaded anew is still the same person's.
 */
export function beginTab(): void {
  const [entry] = performance.getEntriesByType('navigation');
  const type = (entry as PerformanceNavigationTiming | undefined)?.type; // of that entry type
  if (type !== 'reload' && type !== 'back_forward') {
    keepTabPerson(null);
    keepTabActor(null);
  }
}

function isThisPersons(): boolean {
  const person = personHere();
  return person !== null && isTabOf(person) === true;
}
