import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { promptInstall, useInstallState } from './installPrompt.ts';
import { hasHomeScreen, thisPlatform } from '../../domain/platform.ts';
import { PlatformSteps } from './PlatformSteps.tsx';

/** Invites to put the app on the home screen, until it is there or the citizen says no. */
export function InstallInvitation() {
  const { t } = useTranslation('install');
  const state = useInstallState();
  const [declined, setDeclined] = useState(() => readPreferences().installDeclined === true);
  const [justDeclined, setJustDeclined] = useState(false);
  const decline = () => {
    savePreferences({ installDeclined: true });
    setDeclined(true);
    setJustDeclined(true);
  };
  const invites = !declined && (state === 'offered' || state === 'by-hand');
  return (
    <>
      {invites && <Invitation prompts={state === 'offered'} onDecline={decline} />}
      <LiveRegion message={justDeclined ? t('declined') : ''} />
    </>
  );
}

function Invitation({ prompts, onDecline }: { prompts: boolean; onDecline: () => void }) {
  const { t } = useTranslation('install');
  const [explained, setExplained] = useState(false);
  const platform = thisPlatform();
  return (
    <Card heading={t(hasHomeScreen(platform) ? 'heading' : 'headingComputer')}>
      <p>{t('text')}</p>
      {explained && <PlatformSteps platform={platform} />}
      <ButtonGroup>
        {prompts ? (
          <Button variant="secondary" icon="install" onClick={() => void promptInstall()}>
            {t('install')}
          </Button>
        ) : (
          !explained && (
            <Button
              variant="secondary"
              icon="install"
              onClick={() => {
                setExplained(true);
              }}
            >
              {t('how')}
            </Button>
          )
        )}
        <Button variant="tertiary" onClick={onDecline}>
          {t('notNow')}
        </Button>
      </ButtonGroup>
    </Card>
  );
}
