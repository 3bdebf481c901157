import { hashKey, type QueryKey } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { citizenKey } from '../api/wire/citizenKey.ts';
import { canActFor, type Citizen, type CitizenId } from '../domain/citizen.ts';
import { withoutSentence } from '../domain/paths.ts';
import { watchConnection } from '../features/device/connection.ts';
import { whenLockChanges } from '../features/device/lockChannel.ts';
import { isOnDevice } from '../features/device/queries.ts';
import { startOutbox } from '../features/outbox/outbox.ts';
import { citizensQuery, sessionQuery } from '../features/session/queries.ts';
import { whenToldElsewhere } from '../features/session/sessionChannel.ts';
import {
  atSessionEnd,
  personHere,
  tellAnotherPerson,
  whenAnotherPerson,
  whenNotAllowed,
} from '../person/person.ts';
import { forgetCitizen } from '../storage/agenda.ts';
import { doubtSession } from './leaving/doubtSession.ts';
import { endSession } from './leaving/endSession.ts';
import { followLogOut } from './leaving/logOut.ts';
import { beginTab } from './personSwitch.ts';
import { createQueryClient } from './queryClient.ts';
import { createRoutes } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/** The app's moving parts, wired to each other: what is known, and where one is. */
export function createApp() {
  beginTab();
  const client = createQueryClient({
    onSessionEnded,
    onNotFound: (citizen) => void askWhoMayBeSeen(citizen),
  });
  watchConnection(client);
  startOutbox(client);
  const address = location.pathname + location.search;
  if (withoutSentence(address) !== address) {
    history.replaceState(history.state, '', withoutSentence(address));
  }
  const router = createBrowserRouter(createRoutes(client));
  atSessionEnd(() => {
    for (const queryKey of [sessionQuery.queryKey, ['citizen'], ['device']]) {
      client.removeQueries({ queryKey });
    }
    client.getMutationCache().clear(); // they hold what was sent
  });
  whenToldElsewhere({
    loggedIn: (actor) => {
      if (personHere() !== null && personHere() !== actor) tellAnotherPerson();
    },
    loggedOut: (login) => {
      if (personHere() === login.actor) void followLogOut(login);
    },
  });
  whenAnotherPerson(() => {
    endSession();
    void router.revalidate();
  });
  whenNotAllowed(() => void askWhatOneMay());
  whenLockChanges(() => {
    void client.invalidateQueries({ predicate: isOnDevice });
  });
  return { client, router };

  /** The municipality no longer knows us: nothing of the citizen stays, and the layout asks again. */
  function onSessionEnded(asked: QueryKey) {
    if (client.getQueryData(sessionQuery.queryKey) === undefined) return;
    if (hashKey(asked) !== hashKey(sessionQuery.queryKey)) {
      void doubtSession(client, () => router.revalidate());
      return;
    }
    endSession();
    void router.revalidate();
  }

  /** A mandate gives less than it did: what it no longer gives goes from the screens. */
  async function askWhatOneMay() {
    const told = () => hashKey([client.getQueryData(citizensQuery.queryKey)]);
    const before = told();
    await client.query({ ...citizensQuery, staleTime: 0 }).catch(() => undefined);
    // Loading anew may be refused once more: with nothing changed, that would never end.
    if (told() !== before) await router.revalidate();
  }

  /** What is shown of somebody whose mandate has been withdrawn goes as soon as that is known (A3). */
  async function askWhoMayBeSeen(citizen: CitizenId) {
    if (client.getQueryData(sessionQuery.queryKey)?.self === citizen) return;
    // Loading anew asks for the citizen once more, and is refused once more: once is enough.
    if (!isSeen(client.getQueryData(citizensQuery.queryKey))) return;
    const citizens = await client.query({ ...citizensQuery, staleTime: 0 }).catch(() => undefined);
    if (isSeen(citizens)) return;
    await router.revalidate();
    client.removeQueries({ queryKey: citizenKey(citizen) });
    // Last: until its screen was gone, the agenda may have been kept once more.
    await forgetCitizen(citizen);

    function isSeen(citizens: readonly Citizen[] | undefined): boolean {
      return citizens === undefined || canActFor(citizens).some(({ id }) => id === citizen);
    }
  }
}

/** Resolves when the first screen is ready to be shown, so that what the server sent can stay till then. */
export function started(router: Router): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) {
      resolve();
      return;
    }
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}
