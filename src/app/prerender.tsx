import i18next, { type i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import type { Language } from '../domain/localized.ts';
import { paths } from '../domain/paths.ts';
import { da } from '../i18n/da.ts';
import { en } from '../i18n/en.ts';
import { Component as Forside } from '../routes/forside.tsx';
import { Frame } from './Frame.tsx';

/** The landing page as HTML, to be read before, or without, any JavaScript. */
export function prerenderLanding(language: Language): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={languageOf(language)}>
      <Frame home={paths.landing[language]}>
        <Forside />
      </Frame>
    </I18nextProvider>,
  );
}

/** The landing page's title in the browser's tab. */
export function landingTitle(language: Language): string {
  return `${languageOf(language).t('landing:title')} – ${municipality.product}`;
}

function languageOf(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    resources: { da, en },
  });
  return instance;
}
