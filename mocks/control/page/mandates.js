// @ts-check
import { ask, change } from './interface.js';
import { button, fill, item } from './elements.js';

/** Of two hundred mandates, the first few say enough here. */
const shown = 40;

/** @param {() => Promise<void>} refresh after something was changed */
export async function showMandates(refresh) {
  const [mandates, papers, register, post] = await Promise.all(
    ['mandates', 'paper-requests', 'civil-register', 'post'].map((path) => ask(path)),
  );
  fill('mandate-list', mandates.items.slice(0, shown).map(mandateItem));
  fill('paper-list', papers.items.map(paperItem));
  fill('register-list', register.items.map(personItem));
  fill('post-list', post.items.slice(-shown).reverse().map(postItem));

  /** @param {any} mandate */
  function mandateItem({ giver, giverName, representative, representativeName, state, rights }) {
    const revoke = button('Revoke', () =>
      change('POST', 'mandates/revoke', { giver, representative }).then(refresh),
    );
    return item(`${representativeName} for ${giverName}`, [state, ...rights].join(' · '), revoke);
  }

  /** @param {any} paper */
  function paperItem({ id, asker, giverName }) {
    const press = () => change('POST', `paper-requests/${id}/register`).then(refresh);
    return item(nameOf(asker), `asks ${giverName} · ${id}`, button('Register', press));
  }

  /** @param {any} person */
  function personItem({ citizenId, name, cpr }) {
    const die = button('Dies', () => change('POST', `people/${citizenId}/die`).then(refresh));
    return item(name, cpr, die);
  }

  /** @param {any} letter */
  function postItem({ at, to, channel, subject, text }) {
    const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
    return item(
      subject ?? text,
      [when, channel, nameOf(to), subject && text].filter(Boolean).join(' · '),
    );
  }

  /** @param {string} id */
  function nameOf(id) {
    return register.items.find((/** @type {any} */ one) => one.citizenId === id)?.name ?? id;
  }
}
