import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemCode } from '../../api/wire/problem.ts';
import { getSession } from '../../api/session.ts';
import { paths } from '../../domain/paths.ts';
import { LoggingOut } from '../../features/session/later.ts';
import { settleLogout } from '../../features/session/logout.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** After "Log af". Says that one is logged out when the municipality says so. */
export function Component() {
  const { t } = useTranslation(['leaving', 'common']);
  const { language } = useFormat();
  const { data, refetch, isFetching } = useQuery({
    queryKey: ['whether logged out'],
    queryFn: whetherLoggedOut,
    retry: false,
  });
  const again = () => void refetch();
  switch (data) {
    case undefined:
      return (
        <Screen title={t('loggedOut.asking')}>
          <Loading>{t('loggedOut.asking')}</Loading>
        </Screen>
      );
    case 'untold':
      return <LoggingOut onOver={again} />;
    case 'unknown':
      return (
        <Screen
          title={t('common:unreached.title')}
          heading={t('common:unreached.heading')}
          lead={t('loggedOut.unknown')}
        >
          <Button icon="sync" busy={isFetching} onClick={again}>
            {t('common:tryAgain')}
          </Button>
        </Screen>
      );
    case 'somebody':
      return (
        <Screen title={t('loggedOut.somebody')} lead={t('loggedOut.somebodyText')}>
          <ButtonLink href={paths.choosePerson}>{t('common:notFound.action')}</ButtonLink>
        </Screen>
      );
    case 'nobody':
      return (
        <Screen title={t('loggedOut.title')} lead={t('loggedOut.text')}>
          <ButtonLink href={paths.login(paths.choosePerson, language)} icon="lock">
            {t('loggedOut.again')}
          </ButtonLink>
        </Screen>
      );
  }
}

async function whetherLoggedOut(): Promise<'nobody' | 'somebody' | 'untold' | 'unknown'> {
  if ((await settleLogout()) === 'untold') return 'untold';
  return getSession().then(
    () => 'somebody',
    (error: unknown) => (problemCode(error) === 'not-authenticated' ? 'nobody' : 'unknown'),
  );
}
