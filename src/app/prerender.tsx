import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import type { Language } from '../domain/localized.ts';
import { paths } from '../domain/paths.ts';
import { standingLanguage } from '../i18n/standingLanguage.ts';
import { Component as Forside } from '../routes/open/landing.tsx';
import '../ui/laterIcons.ts';
import { Frame } from './Frame.tsx';

/** The landing page as HTML, to be read before, or without, any JavaScript. */
export function prerenderLanding(language: Language): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={standingLanguage(language)}>
      <Frame home={paths.landing[language]}>
        <Forside />
      </Frame>
    </I18nextProvider>,
  );
}

/** The landing page's title in the browser's tab. */
export function landingTitle(language: Language): string {
  return `${standingLanguage(language).t('landing:title')} – ${municipality.product}`;
}
