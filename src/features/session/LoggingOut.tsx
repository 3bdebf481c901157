import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { isLogoutRemembered, settleLogout } from './logout.ts';

/** Milliseconds between tries, for as long as the screen is looked at. */
const pause = 15_000;

/**
 * Somebody has left, and the municipality has not said yet that their login is over: what that means,
 * on a device that others use too. It is tried again by itself.
 */
export function LoggingOut({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation('common');
  const { phone } = municipality.contact.booking;
  const { data, refetch, isFetching } = useQuery({
    queryKey: ['logout'],
    queryFn: settleLogout,
    initialData: 'untold',
    refetchInterval: pause,
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
        <a href={phoneHref(phone)}>{t('callUs', { phone })}</a>
      </p>
      <Button icon="sync" busy={isFetching} onClick={() => void refetch()}>
        {t('tryAgain')}
      </Button>
    </Screen>
  );
}
