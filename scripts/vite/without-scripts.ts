import { municipality } from '../../src/config/municipality.ts';
import { phoneHref } from '../../src/i18n/phone.ts';

const { product, contact } = municipality;
const { phone } = contact.booking;
const call = `<a href="${phoneHref(phone)}">${phone}</a>`;

/**
 * Said in both languages, because what was chosen is known to the scripts alone: at once where scripts
 * are off, and after a while where they do not come or cannot be read. The app takes it away as it starts.
 */
export const withoutScripts = {
  off: [
    `<p lang="da">${product} kræver JavaScript. Slå det til i din browser, eller ring til os på ${call}.</p>`,
    `<p lang="en">${product} needs JavaScript. Turn it on in your browser, or call us on ${call}.</p>`,
  ].join(''),
  late: [
    `<p lang="da">${product} er længe om at starte. Måske er din browser for gammel, eller noget holder siden tilbage. Prøv at hente siden igen, brug en nyere browser, eller ring til os på ${call}.</p>`,
    `<p lang="en">${product} is taking long to start. Your browser may be too old, or something may be holding the page back. Try to load the page again, use a newer browser, or call us on ${call}.</p>`,
  ].join(''),
};
