import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction, RouteObject } from 'react-router';
import type { LaterNamespace } from '../i18n/load.ts';
import { loadTexts } from '../i18n/start.ts';
import * as aftaler from '../routes/appointments/agenda.tsx';
import { citizenLoader } from '../routes/citizenLoader.ts';
import { otherRoute, ownRoute } from '../routes/useCitizen.ts';
import { AllScreens } from './AllScreens.tsx';
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
  const over = () => import('../routes/appointments/pastAppointments.tsx');

  /** The screens of one citizen: oneself at the root, another under `/for/…`. */
  const screens = (): RouteObject[] => [
    { path: 'aftaler', ...routed(aftaler) },
    { path: 'aftaler/tidligere', ...lazy(() => over().then((module) => module.past)) },
    { path: 'aftaler/aflyste', ...lazy(() => over().then((module) => module.cancelled)) },
    {
      path: 'aftaler/:appointmentId',
      ...lazy(
        () => import('../routes/appointments/appointment.tsx'),
        'activities',
        'everybody',
        'calendar',
      ),
    },
    {
      path: 'aftaler/:appointmentId/aflys',
      ...lazy(() => import('../routes/appointments/cancel.tsx')),
    },
    {
      path: 'aftaler/:appointmentId/kvittering',
      ...lazy(() => import('../routes/appointments/receipt.tsx'), 'push', 'calendar'),
    },
    {
      path: 'aftaler/:appointmentId/tidligere-tid',
      ...lazy(() => import('../routes/waiting/join.tsx'), 'waiting'),
    },
    { path: 'venteliste', ...lazy(() => import('../routes/waiting/waiting.tsx'), 'waiting') },
    { path: 'book', ...lazy(() => import('../routes/booking/service.tsx'), 'booking') },
    { path: 'book/moede', ...lazy(() => import('../routes/booking/mode.tsx'), 'booking') },
    { path: 'book/tid', ...lazy(() => import('../routes/booking/time.tsx'), 'booking') },
    { path: 'book/tjek', ...lazy(() => import('../routes/booking/check.tsx'), 'booking') },
    {
      path: 'fuldmagt/log',
      ...lazy(() => import('../routes/mandates/activities.tsx'), 'activities'),
    },
    { path: 'beskeder', ...lazy(() => import('../routes/messages/threads.tsx'), 'messages') },
    { path: 'beskeder/ny', ...lazy(() => import('../routes/messages/newThread.tsx'), 'messages') },
    {
      path: 'beskeder/:threadId',
      ...lazy(() => import('../routes/messages/thread.tsx'), 'messages'),
    },
    { path: 'nyt', ...lazy(() => import('../routes/notices/notices.tsx'), 'notices') },
    { path: 'ikke-sendt', ...lazy(() => import('../routes/outbox/unsent.tsx'), 'lock') },
    {
      path: 'indstillinger',
      ...lazy(() => import('../routes/settings/settings.tsx'), 'settings', 'lock'),
    },
    {
      path: 'indstillinger/paamindelser',
      ...lazy(() => import('../routes/settings/reminders.tsx'), 'reminders', 'push'),
    },
    {
      path: 'indstillinger/kalender',
      ...lazy(() => import('../routes/settings/calendar.tsx'), 'calendar'),
    },
    { path: 'hjaelp', ...open, ...lazy(() => import('../routes/open/help.tsx'), 'settings') },
    {
      path: 'tilgaengelighed',
      ...open,
      ...lazy(() => import('../routes/open/accessibility.tsx'), 'settings'),
    },
    { path: 'om', ...open, ...lazy(() => import('../routes/open/about.tsx'), 'settings') },
    { path: '*', ...open, ...lazy(() => import('../routes/open/notFound.tsx')) },
  ];

  /** Giving, asking for and ending a mandate is nobody's but one's own. */
  const mandates = (): RouteObject[] => [
    { path: 'fuldmagt', ...lazy(() => import('../routes/mandates/mandates.tsx'), 'mandates') },
    { path: 'fuldmagt/giv', ...lazy(() => import('../routes/mandates/give.tsx'), 'mandates') },
    { path: 'fuldmagt/anmod', ...lazy(() => import('../routes/mandates/request.tsx'), 'mandates') },
    {
      path: 'fuldmagt/anmod/papir',
      ...lazy(() => import('../routes/mandates/paper.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/anmodning/:requestId',
      ...lazy(() => import('../routes/mandates/answerRequest.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId',
      ...lazy(() => import('../routes/mandates/mandate.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId/aendr',
      ...lazy(() => import('../routes/mandates/change.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId/afslut',
      ...lazy(() => import('../routes/mandates/end.tsx'), 'mandates'),
    },
    {
      path: 'fuldmagt/:mandateId/kvittering',
      ...lazy(() => import('../routes/mandates/receipt.tsx'), 'mandates'),
    },
  ];

  return [
    {
      element: <AllScreens />,
      errorElement: <Broken />,
      children: [
        {
          element: <LandingLayout />,
          children: [
            {
              path: '/',
              ...lazy(() => import('../routes/open/landing.tsx'), 'landing', 'settings'),
            },
            {
              path: '/en',
              ...lazy(() => import('../routes/open/landing.tsx'), 'landing', 'settings'),
            },
            {
              path: '/logget-af',
              ...lazy(() => import('../routes/open/loggedOut.tsx'), 'leaving'),
            },
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
            { path: 'vaelg-person', ...lazy(() => import('../routes/mandates/choosePerson.tsx')) },
            ...mandates(),
            {
              path: 'alle-aftaler',
              ...lazy(() => import('../routes/appointments/combinedAgenda.tsx'), 'everybody'),
            },
            ...screens(),
          ],
        },
      ],
    },
  ];
}
