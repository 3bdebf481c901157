import type { OpeningHours } from '../../config/municipality.ts';
import type { Language } from '../../domain/localized.ts';
import { capital, list, weekdayName } from '../../i18n/format.ts';

/** One line of opening hours: `Mandag–onsdag`, `8.00`, `15.00`. */
export interface HoursLine {
  readonly days: string;
  readonly from: string;
  readonly to: string;
}

/** Opening hours in words, in the order they are configured. */
export function hoursInWords(hours: readonly OpeningHours[], language: Language): HoursLine[] {
  return hours.map(({ days, from, to }) => ({
    days: capital(daysInWords(days, language)),
    from: clock(from, language),
    to: clock(to, language),
  }));
}

function daysInWords(days: readonly number[], language: Language): string {
  const names = days.map((day) => weekdayName(day, language));
  const inARow = days.every((day, index) => index === 0 || day === Number(days[index - 1]) + 1);
  if (!inARow || days.length < 3) return list(names, language);
  return `${String(names[0])}–${String(names.at(-1))}`;
}

/** `08:00` as it is said: without the zero, and with a point in Danish. */
function clock(time: string, language: Language): string {
  const plain = time.replace(/^0/, '');
  return language === 'da' ? plain.replace(':', '.') : plain;
}
