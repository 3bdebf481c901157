import { useTranslation } from 'react-i18next';
import type { WaitingWishes } from '../../domain/waiting/waitingWishes.ts';
import { useFormat } from '../../i18n/useFormat.ts';

type Times = Pick<WaitingWishes, 'weekdays' | 'from' | 'to'>;

/** On which days and between which times one is told. */
export function useWishWords() {
  const { t } = useTranslation('waiting');
  const { weekday, list, wallTime } = useFormat();
  return ({ weekdays, from, to }: Times): string =>
    t('wishes', { days: list(weekdays.map(weekday)), from: wallTime(from), to: wallTime(to) });
}
