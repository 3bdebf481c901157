import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Devices } from '../../video/devices.ts';
import { Picture } from './Picture.tsx';

/** Oneself, while one waits. */
export function OwnPicture({ devices }: { devices: Devices }) {
  const { t } = useTranslation('video');
  const { stream, camera } = useSyncExternalStore(devices.subscribe, devices.get);
  if (camera !== 'on') return null;
  return (
    <figure className="video-check">
      <Picture own stream={stream} label={t('check.youAreSeen')} />
      <figcaption>{t('check.youAreSeen')}</figcaption>
    </figure>
  );
}
