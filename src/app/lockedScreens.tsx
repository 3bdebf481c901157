import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../i18n/start.ts';

// Few need them, and the first screen waits for nothing that it does not show.

export const LockedScreen = lazy(async () => {
  const [module] = await Promise.all([
    import('../features/device/LockedScreen.tsx'),
    loadTexts('lock'),
  ]);
  return { default: module.LockedScreen };
});

/** What stands between the citizen and what this device keeps. */
export const DeviceBand = lazy<ComponentType<{ state: 'locked' | 'silent' }>>(async () => {
  try {
    const [{ LockedBand }, { SilentBand }] = await Promise.all([
      import('../features/device/LockedBand.tsx'),
      import('../features/device/SilentBand.tsx'),
      loadTexts('lock'),
    ]);
    return { default: ({ state }) => (state === 'locked' ? <LockedBand /> : <SilentBand />) };
  } catch {
    return { default: () => null }; // a band that cannot be fetched breaks no screen
  }
});
