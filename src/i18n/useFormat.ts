import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalizedText } from '../domain/localized.ts';
import { copenhagenDay, type Day, type Instant } from '../domain/time.ts';
import * as format from './format.ts';
import { together } from './unbroken.ts';

/** Dates, times and the municipality's texts in the page's language. */
export function useFormat() {
  const { t, i18n } = useTranslation('common');
  const language: Language = i18n.language === 'en' ? 'en' : 'da';
  return useMemo(() => {
    const dayInWords = (day: Day, now: Instant): string => {
      const near = format.nearDay(day, now);
      const long = format.longDay(day, now, language);
      return near === null ? long : t(`when.${near}`, { day: long });
    };
    return {
      language,
      text: (localized: LocalizedText) => together(localized[language]),
      time: (at: Instant) => format.time(at, language),
      /** Of a time on the clock's face, `08:00`. */
      wallTime: (wall: string) => format.wallTime(wall, language),
      timeRange: (start: Instant, end: Instant) => format.timeRange(start, end, language),
      longDay: (day: Day, now: Instant) => format.longDay(day, now, language),
      longDate: (day: Day) => format.longDate(day, language),
      date: (day: Day) => format.date(day, language),
      weekday: (weekday: number) => format.weekdayName(weekday, language),
      leaf: (day: Day) => format.leaf(day, language),
      list: (items: readonly string[]) => format.list(items, language),
      either: (items: readonly string[]) => format.either(items, language),
      capital: format.capital,
      /** `i dag, onsdag den 25. november`, or just the day. */
      dayInWords,
      /** `i morgen, torsdag den 26. november kl. 9.30`. */
      whenInWords: (at: Instant, now: Instant) =>
        t('when.at', { day: dayInWords(copenhagenDay(at), now), time: format.time(at, language) }),
    };
  }, [language, t]);
}
