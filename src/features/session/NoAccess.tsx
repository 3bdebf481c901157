import { useTranslation } from 'react-i18next';
import { paths } from '../../domain/paths.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Screen } from '../../ui/Screen.tsx';

/** The citizen in the address is not one that may be seen. Says the same whoever it is. */
export function NoAccess() {
  const { t } = useTranslation('acting');
  return (
    <Screen title={t('noAccess.title')} heading={t('noAccess.heading')} lead={t('noAccess.text')}>
      <ButtonLink href={paths.choosePerson}>{t('noAccess.action')}</ButtonLink>
    </Screen>
  );
}
