import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** No such address. */
export function Component() {
  const { t } = useTranslation('common');
  return (
    <Screen title={t('notFound.title')} lead={t('notFound.text')}>
      <ButtonLink href="/aftaler">{t('notFound.action')}</ButtonLink>
    </Screen>
  );
}
