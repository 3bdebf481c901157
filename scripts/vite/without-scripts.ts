import { municipality } from '../../src/config/municipality.ts';

const { product, contact } = municipality;

/** Said where scripts are off: the app itself cannot run, so the phone is the way. */
export const withoutScripts = {
  da: `${product} kræver JavaScript. Slå det til i din browser, eller ring til os på ${contact.booking.phone}.`,
  en: `${product} needs JavaScript. Turn it on in your browser, or call us on ${contact.booking.phone}.`,
};
