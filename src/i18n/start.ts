import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import type { Language } from '../domain/localized.ts';
import { first, later, type LaterNamespace } from './load.ts';
import { unbroken } from './unbroken.ts';

let spoken: Language = 'da';
const wanted = new Set<LaterNamespace>();

/** Makes the language the page's. All texts are in the precache, so it works offline too. */
export async function startLanguage(language: Language): Promise<void> {
  spoken = language;
  await i18next
    .use(initReactI18next)
    .use(unbroken)
    .init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'common',
      interpolation: {
        escapeValue: false, // React escapes
        // Whom to call, where a text says so and nobody says whom.
        defaultVariables: { phone: municipality.contact.booking.phone },
      },
      postProcess: unbroken.name,
      resources: {},
    });
  await changeLanguage(language);
}

/** Loads what a screen says beyond what every screen may say. Call it with the screen's own code. */
export async function loadTexts(...namespaces: LaterNamespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await addLater(spoken, namespaces);
}

/** Changes the language of a running app, with all it has said so far. */
export async function changeLanguage(language: Language): Promise<void> {
  const [texts] = await Promise.all([first[language](), addLater(language, [...wanted])]);
  for (const [namespace, words] of Object.entries(texts)) {
    i18next.addResourceBundle(language, namespace, words);
  }
  await i18next.changeLanguage(language);
  spoken = language;
  document.documentElement.lang = language;
}

async function addLater(language: Language, namespaces: LaterNamespace[]): Promise<void> {
  const add = async (namespace: LaterNamespace) => {
    i18next.addResourceBundle(language, namespace, await later[language][namespace]());
  };
  await Promise.all(namespaces.map(add));
}
