import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction, RouteObject } from 'react-router';
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

/** Every address of the app, and the module that is loaded for it. */
export function createRoutes(client: QueryClient): RouteObject[] {
  const lazy = (load: () => Promise<RouteModule>) => ({
    lazy: async () => {
      const { Component, loader } = await load();
      return { Component, ...(loader && { loader: loader(client) }) };
    },
  });
  const open = { handle: { open: true } satisfies RouteHandle };
  const over = () => import('../routes/tidligereAftaler.tsx');

  /** The screens of one citizen: oneself at the root, another under `/for/…`. */
  const screens = (): RouteObject[] => [
    { path: 'aftaler', ...lazy(() => import('../routes/aftaler.tsx')) },
    { path: 'aftaler/tidligere', ...lazy(() => over().then((module) => module.past)) },
    { path: 'aftaler/aflyste', ...lazy(() => over().then((module) => module.cancelled)) },
    { path: 'aftaler/:appointmentId', ...lazy(() => import('../routes/aftale.tsx')) },
    { path: 'aftaler/:appointmentId/aflys', ...lazy(() => import('../routes/aflys.tsx')) },
    {
      path: 'aftaler/:appointmentId/kvittering',
      ...lazy(() => import('../routes/kvittering.tsx')),
    },
    { path: 'book', ...lazy(() => import('../routes/book.tsx')) },
    { path: 'book/moede', ...lazy(() => import('../routes/bookMoede.tsx')) },
    { path: 'book/tid', ...lazy(() => import('../routes/bookTid.tsx')) },
    { path: 'book/tjek', ...lazy(() => import('../routes/bookTjek.tsx')) },
    { path: 'ikke-sendt', ...lazy(() => import('../routes/ikkeSendt.tsx')) },
    { path: 'indstillinger', ...lazy(() => import('../routes/indstillinger.tsx')) },
    { path: 'hjaelp', ...open, ...lazy(() => import('../routes/hjaelp.tsx')) },
    { path: 'tilgaengelighed', ...open, ...lazy(() => import('../routes/tilgaengelighed.tsx')) },
    { path: 'om', ...open, ...lazy(() => import('../routes/om.tsx')) },
    { path: '*', ...open, ...lazy(() => import('../routes/findesIkke.tsx')) },
  ];

  return [
    {
      errorElement: <Broken />,
      children: [
        {
          element: <LandingLayout />,
          children: [
            { path: '/', ...lazy(() => import('../routes/forside.tsx')) },
            { path: '/en', ...lazy(() => import('../routes/forside.tsx')) },
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
            ...screens(),
          ],
        },
      ],
    },
  ];
}
