import { queryOptions } from '@tanstack/react-query';
import { listCitizens } from '../../api/citizens.ts';
import { refusedAs } from '../../api/wire/problem.ts';
import { getSession } from '../../api/session.ts';
import { tellAnotherPerson } from '../../person/person.ts';
import { isTabOf } from '../../storage/tabPerson.ts';
import { expectLogoutTold } from './logout.ts';
import { tellLoggedIn } from './sessionChannel.ts';

/** Who is logged in. Asked once at the start; changed by logging in, out, or a 401. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    await expectLogoutTold();
    const session = await getSession(signal);
    // Loaded anew, the tab is still whose it was.
    if (isTabOf(session.actor) === false) {
      tellAnotherPerson();
      throw refusedAs('session-of-another');
    }
    tellLoggedIn(session.actor);
    return session;
  },
  staleTime: Infinity,
});

/** Whom the one who is logged in may act for. */
export const citizensQuery = queryOptions({
  queryKey: ['session', 'citizens'],
  queryFn: async ({ signal }) => {
    await expectLogoutTold();
    return listCitizens(signal);
  },
  staleTime: 60_000,
});
