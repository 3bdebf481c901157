import { useTranslation } from 'react-i18next';
import { problems } from './da/problems.ts';
import type { Texts } from './texts.ts';

export type ProblemKey = Exclude<
  keyof Texts['problems'],
  'heading' | 'unknownHeading' | 'tryAgain'
>;

/** The one place that turns a problem's code into a sentence to the citizen. */
export function useProblemText(): (key: ProblemKey) => string {
  const { t } = useTranslation('problems');
  return (key) => t(key);
}

/** Whether a word that was written down earlier is a code that there is a sentence for. */
export function isProblemKey(text: string): text is ProblemKey {
  return text in problems && !['heading', 'unknownHeading', 'tryAgain'].includes(text);
}
