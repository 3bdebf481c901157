import { useTranslation } from 'react-i18next';
import type { Texts } from './texts.ts';

export type ProblemKey = Exclude<keyof Texts['problems'], 'heading' | 'unknownHeading'>;

/** The one place that turns a problem's code into a sentence to the citizen. */
export function useProblemText(): (key: ProblemKey) => string {
  const { t } = useTranslation('problems');
  return (key) => t(key);
}

/** The sentence for a reason that was written down earlier; null when none is known for it. */
export function useReasonText(): (reason: string) => string | null {
  const { t, i18n } = useTranslation('problems');
  return (reason) => (i18n.exists(`problems:${reason}`) ? t(reason as ProblemKey) : null); // there is one by this name
}
