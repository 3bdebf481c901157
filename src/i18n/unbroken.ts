import type { PostProcessorModule } from 'i18next';

/** No line breaks a phone number in two. */
export const unbroken: PostProcessorModule = {
  type: 'postProcessor',
  name: 'unbroken',
  process: (sentence: string) => sentence.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0'),
};

/** No line parts a time from its "kl.", nor the ends of a range from each other. */
export function together(text: string): string {
  return text
    .replaceAll(/(?<=kl\.) (?=\d)/g, '\u00a0')
    .replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}
