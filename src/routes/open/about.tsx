import { useTranslation } from 'react-i18next';
import { version } from '../../../package.json';
import { municipality } from '../../config/municipality.ts';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

const { name, website, links } = municipality;

/** What this is, whose it is, and what it is made of. */
export function Component() {
  const { t } = useTranslation('settings');
  return (
    <Screen title={t('about.title')} lead={t('about.lead', { municipality: name })}>
      <p>{t('about.relatives')}</p>
      <FunctionLink icon="open-in-new" href={website}>
        {t('about.website', { municipality: name })}
      </FunctionLink>
      <h2>{t('about.privacy.heading')}</h2>
      <p>{t('about.privacy.text', { municipality: name })}</p>
      <FunctionLink icon="open-in-new" href={links.privacy}>
        {t('about.privacy.link')}
      </FunctionLink>
      <h2>{t('about.licences.heading')}</h2>
      <p>{t('about.licences.text')}</p>
      <p>{t('about.version', { version })}</p>
    </Screen>
  );
}
