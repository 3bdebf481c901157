import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction, RouteObject } from 'react-router';
import type { LaterNamespace } from '../i18n/load.ts';
import { loadTexts } from '../i18n/start.ts';
import * as aftaler from '../routes/aftaler.tsx';
import { citizenLoader } from '../routes/citizenLoader.ts';
import { otherRoute, ownRoute } from '../routes/useCitizen.ts';
import { Broken } from './Broken.tsx';
import { CitizenLayout } from './CitizenLayout.tsx';
import { LandingLayout } from './LandingLayout.tsx';
import type { RouteHandle } from './routeHandle.ts';

/** What a route's module exports. */
interface RouteModule {
  Component: React.ComponentType;
  loader?: (client: QueryClient) => LoaderFunction;
}

/**
 * Every address of the app, and the module that is loaded for it. The agenda is part of the start:
 * it is what nearly everybody comes for, and a chunk of its own would be a round trip more.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const routed = ({ Component, loader }: RouteModule) => ({
    Component,
    ...(loader && { loader: loader(client) }),
  });
  /** With the texts that the module says beyond what is always there. */
  const lazy = (load: () => Promise<RouteModule>, ...texts: LaterNamespace[]) => ({
    lazy: async () => {
      const [module] = await Promise.all([load(), loadTexts(...texts)]);
      return routed(module);
    },
  });
  const open = { handle: { open: true } satisfies RouteHandle };
  const over = () => import('../routes/tidligereAftaler.tsx');

  /** The screens of one citizen: oneself at the root, another under `/for/…`. */
  const screens = (): RouteObject[] => [
    { path: 'aftaler', ...routed(aftaler) },
    { path: 'aftaler/tidligere', ...lazy(() => over().then((module) => module.past)) },
    { path: 'aftaler/aflyste', ...lazy(() => over().then((module) => module.cancelled)) },
    {
      path: 'aftaler/:appointmentId',
      ...lazy(() => import('../routes/aftale.tsx'), 'activities', 'everybody', 'calendar'),
    },
    { path: 'aftaler/:appointmentId/aflys', ...lazy(() => import('../routes/aflys.tsx')) },
    {
      path: 'aftaler/:appointmentId/kvittering',
      ...lazy(() => import('../routes/kvittering.tsx'), 'push', 'calendar'),
    },
    {
      path: 'aftaler/:appointmentId/tidligere-tid',
      ...lazy(() => import('../routes/tidligereTid.tsx'), 'waiting'),
    },
    { path: 'venteliste', ...lazy(() => import('../routes/venteliste.tsx'), 'waiting') },
    { path: 'book', ...lazy(() => import('../routes/book.tsx'), 'booking') },
    { path: 'book/moede', ...lazy(() => import('../routes/bookMoede.tsx'), 'booking') },
    { path: 'book/tid', ...lazy(() => import('../routes/bookTid.tsx'), 'booking') },
    { path: 'book/tjek', ...lazy(() => import('../routes/bookTjek.tsx'), 'booking') },
    { path: 'fuldmagt/log', ...lazy(() => import('../routes/fuldmagtLog.tsx'), 'activities') },
    { path: 'beskeder', ...lazy(() => import('../routes/beskeder.tsx'), 'messages') },
    { path: 'beskeder/ny', ...lazy(() => import('../routes/beskedNy.tsx'), 'messages') },
    { path: 'beskeder/:threadId', ...lazy(() => import('../routes/besked.tsx'), 'messages') },
    { path: 'nyt', ...lazy(() => import('../routes/nyt.tsx'), 'notices') },
    { path: 'ikke-sendt', ...lazy(() => import('../routes/ikkeSendt.tsx'), 'lock') },
    {
      path: 'indstillinger',
      ...lazy(() => import('../routes/indstillinger.tsx'), 'settings', 'lock'),
    },
    {
      path: 'indstillinger/paamindelser',
      ...lazy(() => import('../routes/paamindelser.tsx'), 'reminders', 'push'),
    },
    {
      path: 'indstillinger/kalender',
      ...lazy(() => import('../routes/kalender.tsx'), 'calendar'),
    },
    { path: 'hjaelp', ...open, ...lazy(() => import('../routes/hjaelp.tsx'), 'settings') },
    {
      path: 'tilgaengelighed',
      ...open,
      ...lazy(() => import('../routes/tilgaengelighed.tsx'), 'settings'),
    },
    { path: 'om', ...open, ...lazy(() => import('../routes/om.tsx'), 'settings') },
    { path: '*', ...open, ...lazy(() => import('../routes/findesIkke.tsx')) },
  ];

  /** Giving, asking for and ending a mandate is nobody's but one's own. */
  const mandates = (): RouteObject[] => [
    { path: 'fuldmagt', ...lazy(() => import('../routes/fuldmagt.tsx'), 'mandates') },
    { path: 'fuldmagt/giv', ...lazy(() => import('../routes/fuldmagtGiv.tsx'), 'mandates') },
    { path: 'fuldmagt/anmod', ...lazy(() => import('../routes/fuldmagtAnmod.tsx'), 'mandates') },
    {
      path: 'fuldmagt/anmod/papir',
      ...lazy(() => import('../routes/fuldmagtPapir.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/anmodning/:requestId',
      ...lazy(() => import('../routes/fuldmagtAnmodning.tsx'), 'mandates'),
    },
    { path: 'fuldmagt/:mandateId', ...lazy(() => import('../routes/fuldmagtVis.tsx'), 'mandates') },
    {
      path: 'fuldmagt/:mandateId/aendr',
      ...lazy(() => import('../routes/fuldmagtAendr.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId/afslut',
      ...lazy(() => import('../routes/fuldmagtAfslut.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId/kvittering',
      ...lazy(() => import('../routes/fuldmagtKvittering.tsx'), 'mandates'),
    },
  ];

  return [
    {
      errorElement: <Broken />,
      children: [
        {
          element: <LandingLayout />,
          children: [
            { path: '/', ...lazy(() => import('../routes/forside.tsx'), 'landing', 'settings') },
            { path: '/en', ...lazy(() => import('../routes/forside.tsx'), 'landing', 'settings') },
            { path: '/logget-af', ...lazy(() => import('../routes/loggetAf.tsx')) },
          ],
        },
        {
          id: otherRoute,
          path: '/for/:citizenId',
          loader: citizenLoader(client),
          element: <CitizenLayout />,
          children: screens(),
        },
        {
          id: ownRoute,
          path: '/',
          loader: citizenLoader(client),
          element: <CitizenLayout />,
          children: [
            { path: 'vaelg-person', ...lazy(() => import('../routes/vaelgPerson.tsx')) },
            ...mandates(),
            {
              path: 'alle-aftaler',
              ...lazy(() => import('../routes/alleAftaler.tsx'), 'everybody'),
            },
            ...screens(),
          ],
        },
      ],
    },
  ];
}
