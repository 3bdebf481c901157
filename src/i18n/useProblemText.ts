import { useTranslation } from 'react-i18next';
import type { Texts } from './texts.ts';

export type ProblemKey = Exclude<keyof Texts['problems'], 'heading' | 'unknownWrite'>;

/** The one place that turns a problem's code into a sentence to the citizen. */
export function useProblemText(): (key: ProblemKey) => string {
  const { t } = useTranslation('problems');
  return (key) => t(key);
}
