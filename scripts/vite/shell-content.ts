import { municipality } from '../../src/config/municipality.ts';

const { product, contact, logo, name } = municipality;

/** What stands in the shell until the app has started: the quiet outline of its header. */
export const shellContent = `<header class="header">
      <div class="portal-header">
        <div class="portal-header-inner container"><img class="logo" src="${logo}" alt="${name}" /></div>
      </div>
      <div class="solution-header">
        <div class="solution-header-inner container">
          <div class="solution-heading"><span class="h5">${product}</span></div>
        </div>
      </div>
    </header>`;

/** Said where scripts are off: the app itself cannot run, so the phone is the way. */
export const withoutScripts = {
  da: `${product} kræver JavaScript. Slå det til i din browser, eller ring til os på ${contact.booking.phone}.`,
  en: `${product} needs JavaScript. Turn it on in your browser, or call us on ${contact.booking.phone}.`,
};
