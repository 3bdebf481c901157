import { useTranslation } from 'react-i18next';
import type { Texts } from './texts.ts';

export type ProblemKey =
  | Exclude<keyof Texts['problems'], 'heading' | 'unknownHeading'>
  | keyof Texts['laterProblems'];

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
  // `as`: one of the two has a text by this name.
  return (reason) => {
    const key = [`problems:${reason}`, `laterProblems:${reason}`].find((one) => i18n.exists(one));
    return t((key as 'unknown' | undefined) ?? 'unknown');
  };
}
