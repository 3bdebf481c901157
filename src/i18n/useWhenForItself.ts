import { useTranslation } from 'react-i18next';
import { isElsewhere } from '../domain/elsewhere.ts';
import { copenhagenDay, type Instant } from '../domain/time.ts';
import { useFormat } from './useFormat.ts';

/**
 * When, where it stands for itself, as on a receipt: on a device elsewhere it says whose time it is.
 *
 * @returns `I morgen, torsdag 26. november kl. 9.30 (dansk tid)`; for paper, which is read on other days
 *   too, `Torsdag 26. november 2026 kl. 9.30`
 */
export function useWhenForItself() {
  const { t } = useTranslation('common');
  const { whenInWords, longDate, time, capital } = useFormat();
  return (at: Instant, now: Instant, on: 'screen' | 'paper' = 'screen'): string => {
    const when = capital(
      on === 'screen'
        ? whenInWords(at, now)
        : t('when.at', { day: longDate(copenhagenDay(at)), time: time(at) }),
    );
    return isElsewhere(now) ? t('danishTime.at', { when }) : when;
  };
}
