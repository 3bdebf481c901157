import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunction, RouteObject } from 'react-router';
import type { LaterNamespace } from '../i18n/load.ts';
import { loadTexts } from '../i18n/start.ts';
import { addresses } from '../domain/paths.ts';
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
  /** With the texts and icons that the module shows beyond what is always there. */
  const lazy = (load: () => Promise<RouteModule>, ...texts: LaterNamespace[]) => ({
    lazy: async () => {
      const icons = import('../ui/laterIcons.ts');
      const [module] = await Promise.all([load(), loadTexts('laterProblems', ...texts), icons]);
      return routed(module);
    },
  });
  const open = { handle: { open: true } satisfies RouteHandle };
  const over = () => import('../routes/appointments/pastAppointments.tsx');

  /** The screens of one citizen: oneself at the root, another under `/for/…`. */
  const screens = (): RouteObject[] => [
    { path: addresses.appointments.pattern, ...routed(aftaler) },
    { path: addresses.past.pattern, ...lazy(() => over().then((module) => module.past)) },
    { path: addresses.cancelled.pattern, ...lazy(() => over().then((module) => module.cancelled)) },
    {
      path: addresses.granted.pattern,
      ...lazy(() => import('../routes/appointments/granted.tsx'), 'granted'),
    },
    {
      path: addresses.appointment.pattern,
      ...lazy(
        () => import('../routes/appointments/appointment.tsx'),
        'activities',
        'everybody',
        'calendar',
        'standing',
      ),
    },
    {
      path: addresses.video.pattern,
      ...lazy(() => import('../routes/video/visit.tsx'), 'video'),
    },
    {
      path: addresses.cancel.pattern,
      ...lazy(() => import('../routes/appointments/cancel.tsx'), 'cancelling', 'standing'),
    },
    {
      path: addresses.receipt.pattern,
      ...lazy(
        () => import('../routes/appointments/receipt.tsx'),
        'receipt',
        'reminders',
        'push',
        'calendar',
        'standing',
      ),
    },
    {
      path: addresses.earlierTime.pattern,
      ...lazy(() => import('../routes/waiting/join.tsx'), 'waiting', 'standing'),
    },
    {
      path: addresses.waitingList.pattern,
      ...lazy(() => import('../routes/waiting/waiting.tsx'), 'waiting'),
    },
    {
      path: addresses.book.pattern,
      ...lazy(() => import('../routes/booking/service.tsx'), 'booking', 'wishes'),
    },
    {
      path: addresses.bookMode.pattern,
      ...lazy(() => import('../routes/booking/mode.tsx'), 'booking', 'standing'),
    },
    {
      path: addresses.bookTime.pattern,
      ...lazy(() => import('../routes/booking/time.tsx'), 'booking', 'standing'),
    },
    {
      path: addresses.bookCheck.pattern,
      ...lazy(() => import('../routes/booking/check.tsx'), 'booking', 'standing'),
    },
    {
      path: addresses.mandateLog.pattern,
      ...lazy(() => import('../routes/mandates/activities.tsx'), 'activities'),
    },
    {
      path: addresses.messages.pattern,
      ...lazy(() => import('../routes/messages/threads.tsx'), 'messages', 'notices'),
    },
    {
      path: addresses.newMessage.pattern,
      ...lazy(() => import('../routes/messages/newThread.tsx'), 'messages'),
    },
    {
      path: addresses.messageThread.pattern,
      ...lazy(() => import('../routes/messages/thread.tsx'), 'messages'),
    },
    {
      path: addresses.news.pattern,
      ...lazy(() => import('../routes/notices/notices.tsx'), 'notices'),
    },
    {
      path: addresses.unsent.pattern,
      ...lazy(() => import('../routes/outbox/unsent.tsx'), 'lock', 'unsent', 'wishes'),
    },
    {
      path: addresses.settings.pattern,
      ...lazy(
        () => import('../routes/settings/settings.tsx'),
        'settings',
        'lock',
        'ownDevice',
        'install',
      ),
    },
    {
      path: addresses.reminders.pattern,
      ...lazy(() => import('../routes/settings/reminders.tsx'), 'reminders', 'push'),
    },
    {
      path: addresses.calendar.pattern,
      ...lazy(() => import('../routes/settings/calendar.tsx'), 'calendar'),
    },
    {
      path: addresses.help.pattern,
      ...open,
      ...lazy(() => import('../routes/open/help.tsx'), 'settings'),
    },
    {
      path: addresses.accessibility.pattern,
      ...open,
      ...lazy(() => import('../routes/open/accessibility.tsx'), 'settings'),
    },
    {
      path: addresses.about.pattern,
      ...open,
      ...lazy(() => import('../routes/open/about.tsx'), 'settings'),
    },
    { path: '*', ...open, ...lazy(() => import('../routes/open/notFound.tsx')) },
  ];

  /** Giving, asking for and ending a mandate is nobody's but one's own. */
  const mandates = (): RouteObject[] => [
    {
      path: addresses.mandates.pattern,
      ...lazy(() => import('../routes/mandates/mandates.tsx'), 'mandates'),
    },
    {
      path: addresses.giveMandate.pattern,
      ...lazy(() => import('../routes/mandates/give.tsx'), 'mandates'),
    },
    {
      path: addresses.askForMandate.pattern,
      ...lazy(() => import('../routes/mandates/request.tsx'), 'mandates'),
    },
    {
      path: addresses.mandatePaper.pattern,
      ...lazy(() => import('../routes/mandates/paper.tsx'), 'mandates'),
    },
    {
      path: addresses.mandateRequest.pattern,
      ...lazy(() => import('../routes/mandates/answerRequest.tsx'), 'mandates'),
    },
    {
      path: addresses.mandate.pattern,
      ...lazy(() => import('../routes/mandates/mandate.tsx'), 'mandates'),
    },
    {
      path: addresses.changeMandate.pattern,
      ...lazy(() => import('../routes/mandates/change.tsx'), 'mandates'),
    },
    {
      path: addresses.endMandate.pattern,
      ...lazy(() => import('../routes/mandates/end.tsx'), 'mandates'),
    },
    {
      path: addresses.mandateReceipt.pattern,
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
              path: addresses.landing.pattern,
              ...lazy(() => import('../routes/open/landing.tsx'), 'landing', 'settings'),
            },
            {
              path: addresses.landingEnglish.pattern,
              ...lazy(() => import('../routes/open/landing.tsx'), 'landing', 'settings'),
            },
            {
              path: addresses.loggedOut.pattern,
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
            {
              path: addresses.choosePerson.pattern,
              ...lazy(() => import('../routes/mandates/choosePerson.tsx'), 'people'),
            },
            ...mandates(),
            {
              path: addresses.everybody.pattern,
              ...lazy(() => import('../routes/appointments/combinedAgenda.tsx'), 'everybody'),
            },
            ...screens(),
          ],
        },
      ],
    },
  ];
}
