import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Details } from '../../ui/content/Details.tsx';
import { promptInstall, useInstallState } from './installPrompt.ts';
import { drawnPlatforms, thisPlatform } from '../../domain/platform.ts';
import { PlatformSteps } from './PlatformSteps.tsx';

/** How to put the app on the home screen: here first, then on everything else. */
export function InstallHelp() {
  const { t } = useTranslation('install');
  const here = thisPlatform();
  const others = [...drawnPlatforms, 'other' as const].filter((platform) => platform !== here);
  return (
    <>
      <p>{t('text')}</p>
      <OnThisDevice />
      <Details summary={t('others')}>
        {others.map((platform) => (
          <section key={platform}>
            <h3>{t(`platform.${platform}`)}</h3>
            <PlatformSteps platform={platform} />
          </section>
        ))}
      </Details>
    </>
  );
}

function OnThisDevice() {
  const { t } = useTranslation('install');
  const state = useInstallState();
  switch (state) {
    case 'running':
      return <Alert variant="success">{t('running')}</Alert>;
    case 'installed':
      return <Alert variant="success">{t('installed')}</Alert>;
    case 'offered':
      return (
        <p>
          <Button icon="install" onClick={() => void promptInstall()}>
            {t('install')}
          </Button>
        </p>
      );
    case 'by-hand':
      return (
        <Details summary={t('how')}>
          <PlatformSteps platform={thisPlatform()} />
        </Details>
      );
  }
}
