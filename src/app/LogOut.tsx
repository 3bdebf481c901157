import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSession } from '../api/session.ts';
import { paths } from '../domain/paths.ts';
import { wipe } from '../storage/ownDevice.ts';
import { readPreferences, savePreferences } from '../storage/preferences.ts';
import { FunctionButton } from '../ui/FunctionLink.tsx';

/**
 * "Log af": what is on the device goes first, whether or not the municipality can be reached, and a
 * full page load leaves nothing of the citizen in memory.
 */
export function LogOut() {
  const { t } = useTranslation('common');
  const client = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const choices = readPreferences();
    await wipe();
    const told = await endSession().then(
      () => true,
      () => false,
    );
    client.clear();
    // The server has the browser clear all that it keeps: also what tells nothing about anybody.
    savePreferences(choices);
    location.replace(told ? paths.loggedOut : `${paths.loggedOut}?net=nej`);
  };
  return (
    <FunctionButton icon="lock" className="log-off" disabled={leaving} onClick={() => void leave()}>
      {t('logOut')}
    </FunctionButton>
  );
}
