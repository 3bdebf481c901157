import { municipality } from '../../config/municipality.ts';
import { paths } from '../../domain/paths.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { isLogoutRemembered, settleLogout } from './logout.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** Milliseconds between tries, for as long as the screen is looked at: longer each time. */
const pause = 7_500;
const longestPause = 60_000;

/**
 * Somebody has left, and the municipality has not said yet that their login is over: what that means,
 * on a device that others use too. It is tried again by itself.
 */
function LoggingOut({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation(['leaving', 'common']);
  const { phone } = municipality.contact.booking;
  const { data, refetch, isFetching } = useQuery({
    queryKey: ['logout'],
    queryFn: settleLogout,
    initialData: 'untold',
    refetchInterval: ({ state }) => Math.min(pause * 2 ** state.dataUpdateCount, longestPause),
    refetchOnReconnect: 'always',
  });
  const leave = useEffectEvent(onOver);
  useEffect(() => {
    if (data !== 'untold') leave();
  }, [data]);
  return (
    <Screen
      title={t('loggingOut.title')}
      heading={t('loggingOut.heading')}
      lead={t('loggingOut.lead')}
    >
      <p>{t('loggingOut.shared')}</p>
      {isLogoutRemembered() && <p>{t('loggingOut.later')}</p>}
      <p>
        <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
      <Button icon="sync" busy={isFetching} onClick={() => void refetch()}>
        {t('common:tryAgain')}
      </Button>
    </Screen>
  );
}

/** In place of a screen of somebody who is not the one that is logged in in this browser any more. */
function AnotherPerson({ lost }: { lost: 'none' | 'typed' | 'maybe' }) {
  const { t } = useTranslation(['leaving', 'common']);
  const { language } = useFormat();
  return (
    <Screen
      title={t('anotherPerson.title')}
      heading={t('anotherPerson.heading')}
      lead={t('anotherPerson.lead')}
    >
      {lost !== 'none' && <p>{t(lost === 'typed' ? 'ended.lost' : 'ended.maybeLost')}</p>}
      <p>{t('anotherPerson.whatNow')}</p>
      <ButtonGroup>
        {/* A page of its own: this one is the other person's for as long as it stands. */}
        <Button
          onClick={() => {
            location.assign(paths.choosePerson);
          }}
        >
          {t('anotherPerson.goOn')}
        </Button>
        <ButtonLink
          variant="secondary"
          icon="lock"
          href={paths.login(paths.choosePerson, language)}
        >
          {t('anotherPerson.logIn')}
        </ButtonLink>
      </ButtonGroup>
    </Screen>
  );
}

/** After "Log af", where another person had logged in since. */
function LoggedOutBeside() {
  const { t } = useTranslation(['leaving', 'common']);
  return (
    <Screen title={t('loggedOut.title')} lead={t('loggedOut.text')}>
      <p>{t('loggedOut.beside')}</p>
    </Screen>
  );
}

/** Before the way to a new login: that the one before ended, why, and what became of what was begun. */
function WhyLoggedOff({ lost, held }: { lost: 'none' | 'typed' | 'maybe'; held: boolean }) {
  const { t } = useTranslation('leaving');
  return (
    <Alert variant="info" heading={t('ended.heading')}>
      <p className="alert-text">{t('ended.text')}</p>
      {held && <p className="alert-text">{t('ended.held')}</p>}
      {lost !== 'none' && (
        <p className="alert-text">{t(lost === 'typed' ? 'ended.lost' : 'ended.maybeLost')}</p>
      )}
    </Alert>
  );
}

export const onLeaving = { AnotherPerson, LoggedOutBeside, LoggingOut, WhyLoggedOff };
export type OnLeaving = typeof onLeaving;
