import { useTranslation } from 'react-i18next';
import type { WaitingWishes } from '../../domain/waitingWishes.ts';
import { useFormat } from '../../i18n/useFormat.ts';

type Times = Pick<WaitingWishes, 'weekdays' | 'from' | 'to'>;

/** On which days and between which times one is told. */
export function useWishWords() {
  const { t } = useTranslation('waiting');
  const { weekday, list, language } = useFormat();
  // `08:00` as times are said elsewhere: `8.00`, in English `8:00`.
  const said = (wall: string) => wall.replace(/^0/, '').replace(':', language === 'da' ? '.' : ':');
  return ({ weekdays, from, to }: Times): string =>
    t('wishes', { days: list(weekdays.map(weekday)), from: said(from), to: said(to) });
}
