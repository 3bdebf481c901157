import { useQuery } from '@tanstack/react-query';
import { Fragment, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatches, useRevalidator } from 'react-router';
import { canActFor, markOf, may } from '../domain/citizen.ts';
import { paths, pathsOf } from '../domain/paths.ts';
import { ActingFor } from '../features/acting/ActingFor.tsx';
import { Following, NewsCount } from '../features/notices/later.ts';
import { OfflineBand } from '../features/device/OfflineBand.tsx';
import { lockQuery } from '../features/device/queries.ts';
import { showBadge } from '../features/push/badge.ts';
import { AnotherPerson, LoggingOut } from '../features/session/later.ts';
import { later } from '../i18n/laterPart.tsx';
import { LoginNeeded } from '../features/session/LoginNeeded.tsx';
import { NoAccess } from '../features/session/NoAccess.tsx';
import { Unreached } from '../features/session/Unreached.tsx';
import { UnsentBand } from '../features/outbox/UnsentBand.tsx';
import { UpdatePrompt } from '../features/updates/UpdatePrompt.tsx';
import {
  useCitizenRouteData,
  type CitizenData,
  type CitizenRouteData,
} from '../routes/useCitizen.ts';
import type { IconName } from '../ui/Icon.tsx';
import { Link } from '../ui/page/Link.tsx';
import { Navigation } from '../ui/page/Navigation.tsx';
import { TitlePrefix } from '../ui/page/Screen.tsx';
import { AgendaKeeper } from './AgendaKeeper.tsx';
import { lostAtEnd, lostWork } from './leaving/endSession.ts';
import { Frame } from './Frame.tsx';
import { DeviceBand, LockedScreen } from './lockedScreens.tsx';
import { LogOut } from './leaving/LogOut.tsx';
import type { RouteHandle } from './routeHandle.ts';
import { useIsLeft, usePersonSwitch } from './personSwitch.ts';
import { useSettlePush } from './useSettlePush.ts';

// Few need these: no first screen waits for them.
const LeftPerson = later(
  () => import('./LeftPerson.tsx').then((part) => part.LeftPerson),
  'people',
);
const ElsewhereBand = later(() => import('./ElsewhereBand.tsx').then((part) => part.ElsewhereBand));
// No session ends within seconds of the first screen.
const SessionEnd = later(
  () => import('./leaving/SessionEnd.tsx').then((part) => part.SessionEnd),
  'leaving',
);

/** Around the screens of one citizen; in their place, why there can be none. */
export function CitizenLayout() {
  const data = useCitizenRouteData();
  const { pathname } = useLocation();
  const isOpen = useMatches().some(({ handle }) => (handle as RouteHandle | undefined)?.open);
  const isLeft = useIsLeft(data?.kind === 'ready' ? data.citizen : null);
  if (data === undefined) return null;
  if (data.kind === 'ready' && isLeft) {
    return (
      <Frame home={paths.choosePerson} user={data.actorName} action={<LogOut />}>
        <SessionEnd />
        {isOpen ? <Outlet /> : <LeftPerson {...data} />}
      </Frame>
    );
  }
  if (data.kind === 'ready') {
    return (
      <CitizenFrame {...data}>
        <Fragment key={pathname}>
          <Outlet />
        </Fragment>
      </CitizenFrame>
    );
  }
  return (
    <Frame
      home={paths.landing.da}
      bands={
        <>
          <ElsewhereBand />
          <UpdatePrompt />
        </>
      }
    >
      {isOpen ? <Outlet /> : <Instead {...data} />}
    </Frame>
  );
}

function Instead(data: Exclude<CitizenRouteData, { kind: 'ready' }>) {
  const { revalidate } = useRevalidator();
  switch (data.kind) {
    case 'logging-out':
      return <LoggingOut onOver={() => void revalidate()} />;
    case 'another-person':
      return <AnotherPerson lost={lostWork()} />;
    case 'login-needed':
      return <LoginNeeded ended={lostAtEnd()} />;
    case 'unreached':
      return <Unreached why={data.why} />;
    case 'locked':
      return (
        <Suspense>
          <LockedScreen />
        </Suspense>
      );
    case 'no-access':
      return <NoAccess />;
  }
}

function CitizenFrame({
  citizen,
  citizens,
  actor,
  actorName,
  remembered,
  children,
}: CitizenData & { children: ReactNode }) {
  const { t } = useTranslation(['common', 'acting']);
  const { pathname } = useLocation();
  const lock = useQuery(lockQuery);
  usePersonSwitch(citizen);
  useSettlePush(actor, remembered);
  const own = pathsOf(citizen);
  const other = citizen.relation !== 'self';
  const several = canActFor(citizens).length > 1;
  const item = (href: string, label: ReactNode, icon: IconName, also = href) => ({
    href,
    label,
    icon,
    current: pathname === also || `${pathname}/`.startsWith(`${href}/`),
  });
  return (
    <Frame
      home={own.appointments}
      paths={own}
      user={
        several && !other ? (
          <>
            <span>{actorName}</span>{' '}
            <span>
              <Link href={paths.choosePerson}>{t('acting:change')}</Link>
              {' · '}
              <Link href={paths.everybody}>{t('acting:everybody')}</Link>
            </span>
          </>
        ) : (
          actorName
        )
      }
      action={<LogOut />}
      navigation={
        <Navigation
          label={t('mainMenu')}
          items={[
            item(
              own.appointments,
              t(other ? 'nav.appointmentsOther' : 'nav.appointments'),
              'event',
            ),
            ...(may('act-on-appointments', citizen) ? [item(own.book, t('nav.book'), 'add')] : []),
            item(
              own.messages,
              <>
                {t('nav.messages')} {/* The app's icon counts one's own. */}
                <NewsCount citizen={citizen.id} onCount={other ? undefined : showBadge} />
              </>,
              'mail',
              own.news,
            ),
            item(own.settings, t('nav.settings'), 'settings'),
          ]}
        />
      }
      bands={
        <>
          {other && <ActingFor citizen={citizen} />}
          <OfflineBand />
          <ElsewhereBand />
          {(lock.data === 'locked' || lock.data === 'silent') && (
            <Suspense>
              <DeviceBand state={lock.data} />
            </Suspense>
          )}
          <UnsentBand citizen={citizen} citizens={citizens} />
          <UpdatePrompt />
        </>
      }
    >
      <SessionEnd />
      <Following citizen={citizen.id} actor={actor} />
      <AgendaKeeper citizen={citizen} />
      {/* Initials and no name: titles are kept in the browser's history. */}
      <TitlePrefix value={other ? `(${markOf(citizen).initials})` : ''}>{children}</TitlePrefix>
    </Frame>
  );
}
