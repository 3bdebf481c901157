import type { Person } from '../municipality/kernel/wire.ts';
import { html, type Html } from '../http/answer/html.ts';
import type { Language, Login } from './logins.ts';
import { words } from './words.ts';

/** The stand-in for MitID: choose a person, nothing to type. */
export function choicePage(login: Login, people: readonly Person[], language: Language): Html {
  const say = words[language];
  const other = language === 'da' ? 'en' : 'da';
  const choices = people.map(
    ({ citizenId, name, goodFor }) =>
      html` <li>
        <button name="citizenId" value="${citizenId}">
          <span class="name">${name}</span>
          <span class="good-for">${goodFor[language]}</span>
        </button>
      </li>`,
  );
  return page(
    language,
    say.title,
    html` <p class="lead">${say.lead}</p>
      <p>
        <a
          href="/auth/mitid?request=${login.request}&amp;lang=${other}"
          lang="${other}"
          hreflang="${other}"
          >${say.otherLanguage}</a
        >
      </p>
      <form method="post" action="/auth/mitid" aria-label="${say.people}">
        <input type="hidden" name="request" value="${login.request}" />
        <ul>
          ${choices}
        </ul>
      </form>
      <p><a href="/">${say.cancel}</a></p>`,
  );
}

/** Something about the login was wrong; what, helps only those who try things out. */
export function failedPage(language: Language): Html {
  const say = words[language];
  return page(
    language,
    say.failedTitle,
    html` <p class="lead">${say.failed}</p>
      <p><a class="action" href="/auth/login?lang=${language}">${say.again}</a></p>
      <p><a href="/">${say.home}</a></p>`,
  );
}

function page(language: Language, title: string, content: Html): Html {
  const { mark } = words[language];
  return html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title} – ${mark}</title>
      <link rel="stylesheet" href="/auth/mitid.css" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <header><p>${mark}</p></header>
      <main>
        <h1>${title}</h1>
        ${content}
      </main>
    </body>
  </html> `;
}
