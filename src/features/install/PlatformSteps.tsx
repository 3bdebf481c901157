import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { InstallSteps } from '../../ui/content/InstallSteps.tsx';
import type { DrawnPlatform } from '../../domain/platform.ts';

/** Where to press on one kind of device, drawn and in words. */
export function PlatformSteps({ platform }: { platform: DrawnPlatform | 'other' }) {
  const { t } = useTranslation('install');
  if (platform === 'other') return <p>{t('bookmark')}</p>;
  return (
    <InstallSteps
      steps={[
        {
          step: platform === 'ios' || platform === 'mac' ? 'share' : 'menu',
          text: t(`steps.${platform}.press`),
        },
        {
          step: 'row',
          text: t(`steps.${platform}.choose`),
          caption: t(`caption.${platform}`),
        },
        {
          step: 'home',
          text: t(`steps.${platform}.done`),
          caption: municipality.product,
        },
      ]}
    />
  );
}
