import { useTranslation } from 'react-i18next';
import { isElsewhere } from '../domain/elsewhere.ts';
import type { Instant } from '../domain/time.ts';
import { useFormat } from './useFormat.ts';

/**
 * When, where it stands for itself, as on a receipt: on a device elsewhere it says whose time it is.
 *
 * @returns `I morgen, torsdag 26. november kl. 9.30 (dansk tid)`
 */
export function useWhenForItself() {
  const { t } = useTranslation('common');
  const { whenInWords, capital } = useFormat();
  return (at: Instant, now: Instant): string => {
    const when = capital(whenInWords(at, now));
    return isElsewhere(now) ? t('danishTime.at', { when }) : when;
  };
}
