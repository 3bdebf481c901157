import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** In place of what is done at borger.dk, for those who come by an old link. */
export function Elsewhere() {
  const { t } = useTranslation('mandates');
  return (
    <Screen
      title={t('title')}
      heading={t('elsewhere.heading')}
      lead={t('elsewhere.text')}
      above={<BackLink href={mandatePaths.overview}>{t('title')}</BackLink>}
    >
      <ButtonLink icon="open-in-new" href={municipality.links.digitalFuldmagt}>
        {t('elsewhere.go')}
      </ButtonLink>
    </Screen>
  );
}
