import type { PostProcessorModule } from 'i18next';

/** No line breaks a phone number in two. */
export const unbroken: PostProcessorModule = {
  type: 'postProcessor',
  name: 'unbroken',
  process: (sentence: string) => sentence.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0'),
};
