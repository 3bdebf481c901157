import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/localized.ts';
import type { Texts } from './texts.ts';

const load: Record<Language, () => Promise<Texts>> = {
  da: () => import('./da.ts').then((module) => module.da),
  en: () => import('./en.ts').then((module) => module.en),
};

/** Loads the language and makes it the page's. Both are in the precache, so it works offline too. */
export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false }, // React escapes
    resources: { [language]: await load[language]() },
  });
  document.documentElement.lang = language;
}

/** Changes the language of a running app. */
export async function changeLanguage(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await load[language]())) {
    i18next.addResourceBundle(language, namespace, texts);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
