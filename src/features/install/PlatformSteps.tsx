import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { InstallSteps } from '../../ui/content/InstallSteps.tsx';
import type { DrawnPlatform } from '../../domain/platform.ts';

/** Where to press on one kind of device, drawn and in words. */
export function PlatformSteps({ platform }: { platform: DrawnPlatform | 'other' }) {
  const { t } = useTranslation('device');
  if (platform === 'other') return <p>{t('install.bookmark')}</p>;
  return (
    <InstallSteps
      steps={[
        {
          step: platform === 'ios' || platform === 'mac' ? 'share' : 'menu',
          text: t(`install.steps.${platform}.press`),
        },
        {
          step: 'row',
          text: t(`install.steps.${platform}.choose`),
          caption: t(`install.caption.${platform}`),
        },
        {
          step: 'home',
          text: t(`install.steps.${platform}.done`),
          caption: municipality.product,
        },
      ]}
    />
  );
}
