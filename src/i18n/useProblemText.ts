import { useTranslation } from 'react-i18next';
import type { Texts } from './texts.ts';

export type ProblemKey = Exclude<keyof Texts['problems'], 'heading' | 'unknownHeading'>;

/**
 * The one place that turns a problem's code into a sentence to the citizen. A code that only a later
 * contract knows has one too.
 */
export function useProblemText(): (key: ProblemKey) => string {
  return useReasonText();
}

/** The sentence for a reason that was written down earlier. */
export function useReasonText(): (reason: string) => string {
  const { t, i18n } = useTranslation('problems');
  return (reason) => t(i18n.exists(`problems:${reason}`) ? (reason as ProblemKey) : 'unknown'); // there is one by this name
}
