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

export const LockedBand = lazy<ComponentType>(async () => {
  try {
    const [module] = await Promise.all([
      import('../features/device/LockedBand.tsx'),
      loadTexts('lock'),
    ]);
    return { default: module.LockedBand };
  } catch {
    return { default: () => null }; // a band that cannot be fetched breaks no screen
  }
});
