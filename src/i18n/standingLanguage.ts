import i18next, { type i18n } from 'i18next';
import type { Language } from '../domain/localized.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { unbroken } from './unbroken.ts';

/** One language, all of it, at once: for what is rendered before the app runs. */
export function standingLanguage(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.use(unbroken).init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    postProcess: unbroken.name,
    initAsync: false,
    resources: { da, en },
  });
  return instance;
}
