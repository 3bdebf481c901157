import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { WhyLoggedOff } from './later.ts';

interface LoginNeededProps {
  /** What went with a login that ended while one looked on; null when none did. */
  ended: 'none' | 'typed' | 'maybe' | null;
}

/** In place of a screen that needs a login. The way through it leads back to where one was going. */
export function LoginNeeded({ ended }: LoginNeededProps) {
  const { t } = useTranslation('common');
  const { pathname, search } = useLocation();
  const { language } = useFormat();
  return (
    <Screen title={t('login.title')} heading={t('login.heading')} lead={t('login.text')}>
      {ended && <WhyLoggedOff lost={ended} held={search.includes('hold=')} />}
      <ButtonLink href={paths.login(pathname + search, language)} icon="lock">
        {t('logIn')}
      </ButtonLink>
    </Screen>
  );
}
