import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** After "Log af". */
export function Component() {
  const { t } = useTranslation('common');
  const { language } = useFormat();
  const offline = useSearchParams()[0].has('net');
  return (
    <Screen
      title={t('loggedOut.title')}
      lead={t(offline ? 'loggedOut.offlineText' : 'loggedOut.text')}
    >
      <ButtonLink href={paths.login(paths.choosePerson, language)} icon="lock">
        {t('loggedOut.again')}
      </ButtonLink>
    </Screen>
  );
}
