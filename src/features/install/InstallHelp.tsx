import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Details } from '../../ui/content/Details.tsx';
import { promptInstall, useInstallState } from './installPrompt.ts';
import { drawnPlatforms, thisPlatform } from '../../domain/platform.ts';
import { PlatformSteps } from './PlatformSteps.tsx';

/** How to put the app on the home screen: here first, then on everything else. */
export function InstallHelp() {
  const { t } = useTranslation('device');
  const here = thisPlatform();
  const others = [...drawnPlatforms, 'other' as const].filter((platform) => platform !== here);
  return (
    <>
      <p>{t('install.text')}</p>
      <OnThisDevice />
      <Details summary={t('install.others')}>
        {others.map((platform) => (
          <section key={platform}>
            <h3>{t(`install.platform.${platform}`)}</h3>
            <PlatformSteps platform={platform} />
          </section>
        ))}
      </Details>
    </>
  );
}

function OnThisDevice() {
  const { t } = useTranslation('device');
  const state = useInstallState();
  switch (state) {
    case 'running':
      return <Alert variant="success">{t('install.running')}</Alert>;
    case 'installed':
      return <Alert variant="success">{t('install.installed')}</Alert>;
    case 'offered':
      return (
        <p>
          <Button icon="install" onClick={() => void promptInstall()}>
            {t('install.install')}
          </Button>
        </p>
      );
    case 'by-hand':
      return (
        <Details summary={t('install.how')}>
          <PlatformSteps platform={thisPlatform()} />
        </Details>
      );
  }
}
