import type { Language } from '../../domain/localized.ts';

/** `850 kB` or `1,2 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000;
  const amount = large ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: large ? 1 : 0,
  });
  return `${format.format(amount)} ${large ? 'MB' : 'kB'}`;
}
