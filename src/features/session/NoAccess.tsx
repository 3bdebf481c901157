import { useTranslation } from 'react-i18next';
import { mandatePaths, paths } from '../../domain/paths.ts';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/**
 * The citizen in the address is not one that may be seen, or not any more. Says the same whoever it
 * is, and whether or not there is such a person: what one had is in one's own list of mandates.
 */
export function NoAccess() {
  const { t } = useTranslation('acting');
  return (
    <Screen title={t('noAccess.title')} heading={t('noAccess.heading')} lead={t('noAccess.text')}>
      <p>{t('noAccess.wiped')}</p>
      <ButtonGroup>
        <ButtonLink href={paths.choosePerson}>{t('noAccess.action')}</ButtonLink>
        <ButtonLink variant="secondary" href={mandatePaths.overview}>
          {t('mandates')}
        </ButtonLink>
      </ButtonGroup>
    </Screen>
  );
}
