import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { ApiError, failureKey, isRefusal, problemCode } from '../api/wire/problem.ts';
import { may, type ActorId, type Citizen, type CitizenId } from '../domain/citizen.ts';
import { whoseAt, type Whose } from '../domain/paths.ts';
import { settleDevice } from '../features/device/ownDevice.ts';
import { keptWhoQuery, lockQuery } from '../features/device/queries.ts';
import { outbox } from '../features/outbox/outbox.ts';
import { LogoutUntold } from '../features/session/logout.ts';
import { citizensQuery, sessionQuery } from '../features/session/queries.ts';
import { isAnotherPerson, isPersonHere, personHere, tellAnotherPerson } from '../person/person.ts';
import { isTabOf, keepTabActor, tabPerson } from '../storage/tabPerson.ts';
import type { Who } from '../storage/who.ts';
import type { CitizenRouteData } from './useCitizen.ts';

/**
 * Before any screen of a citizen: who is logged in, and may that person act for the one in the
 * address? Without an answer the device's own memory answers, if there is one.
 */
export const citizenLoader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs): Promise<CitizenRouteData> => {
    if (isAnotherPerson()) return { kind: 'another-person' };
    try {
      const [session, citizens] = await Promise.all([
        client.query({ ...sessionQuery, staleTime: 'static' }),
        client.query({ ...citizensQuery, staleTime: 'static' }),
      ]);
      // First, so that nothing is shown that was kept for somebody else.
      const settled = await settleDevice(session, citizens);
      if (settled !== session) client.setQueryData(sessionQuery.queryKey, settled);
      keepTabActor(session.actor);
      void outbox.belongTo(session.actor, true);
      const who = { self: session.self, name: session.name, citizens };
      return choose(who, params.citizenId, false);
    } catch (error) {
      if (isAnotherPerson()) return { kind: 'another-person' };
      if (error instanceof LogoutUntold) return { kind: 'logging-out' };
      if (problemCode(error) === 'not-authenticated') return { kind: 'login-needed' };
      if (isRefusal(error)) throw error;
      // Whatever else came is not the municipality's word: what the device keeps stands, with its age.
      const who = await client.query(keptWhoQuery);
      if (who === null) {
        if (!(error instanceof ApiError)) throw error;
        const lock = await client.query({ ...lockQuery, staleTime: 0 });
        return lock === 'locked'
          ? { kind: 'locked' }
          : { kind: 'unreached', why: failureKey(error) };
      }
      const actor = who.self as string as ActorId; // who uses the device, as the one who acts
      if (!isPersonHere(actor) || isTabOf(actor) === false) {
        tellAnotherPerson();
        return { kind: 'another-person' };
      }
      keepTabActor(actor);
      void outbox.belongTo(actor, false);
      return choose(who, params.citizenId, true);
    }
  };

/**
 * The citizen of an address, for loaders that start fetching before the layout is ready. Null when
 * that cannot be known without a login or a network, or a step back leads to somebody else than the
 * tab is for: the layout then says so.
 */
export async function citizenOf(
  client: QueryClient,
  params: LoaderFunctionArgs['params'],
): Promise<CitizenId | null> {
  const id = params.citizenId as CitizenId | undefined; // the server decides whether it is one
  if (isStepToOther(id ?? 'self')) return null;
  // Also for another: each request says who acts.
  return client.query({ ...sessionQuery, staleTime: 'static' }).then(
    (session) => id ?? session.self,
    () => (personHere() === null ? null : (id ?? null)),
  );
}

/**
 * A step in the history to somebody whom the tab has left: not before the citizen says so. The
 * address bar is there already, where a link has not changed it yet.
 */
function isStepToOther(whose: Whose): boolean {
  const tab = tabPerson();
  return tab !== null && tab !== whose && whoseAt(location.pathname) === whose;
}

function choose(
  who: Pick<Who, 'self' | 'name' | 'citizens'>,
  id: string | undefined,
  remembered: boolean,
): CitizenRouteData {
  const citizen = who.citizens.find(isMeant);
  if (citizen === undefined || !may('see-appointments', citizen)) return { kind: 'no-access' };
  return {
    kind: 'ready',
    citizen,
    citizens: who.citizens,
    actor: who.self as string as ActorId,
    actorName: who.name,
    remembered,
  };

  function isMeant(candidate: Citizen): boolean {
    return id === undefined ? candidate.relation === 'self' : candidate.id === id;
  }
}
