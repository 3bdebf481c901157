import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/**
 * In place of a screen that needs a login, and says what went with the one before. The way through it leads back to where one was going.
 */
export function LoginNeeded({ lost }: { lost: 'none' | 'typed' | 'maybe' }) {
  const { t } = useTranslation('common');
  const { pathname, search } = useLocation();
  const { language } = useFormat();
  return (
    <Screen title={t('login.title')} heading={t('login.heading')} lead={t('login.text')}>
      {lost !== 'none' && <p>{t(lost === 'typed' ? 'login.lost' : 'login.maybeLost')}</p>}
      <ButtonLink href={paths.login(pathname + search, language)} icon="lock">
        {t('logIn')}
      </ButtonLink>
    </Screen>
  );
}
