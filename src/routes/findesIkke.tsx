import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Screen } from '../ui/Screen.tsx';

/** No such address. */
export function Component() {
  const { t } = useTranslation('common');
  return (
    <Screen title={t('notFound.title')} lead={t('notFound.text')}>
      <ButtonLink href="/aftaler">{t('notFound.action')}</ButtonLink>
    </Screen>
  );
}
