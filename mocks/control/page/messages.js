// @ts-check
/* global document */
import { ask, change } from './interface.js';
import { button, fill, item } from './elements.js';

/** @param {() => Promise<void>} refresh after something was changed */
export async function showMessages(refresh) {
  const { items } = await ask('threads');
  fill('thread-list', items.map(threadItem));

  /** @param {any} thread as the citizen sees it */
  function threadItem({ citizenId, summary, messages }) {
    const { id, unit, subject, state, replyBy } = summary;
    const read = button('Mark read', () => change('POST', `threads/${id}/read`).then(refresh));
    const text = document.createElement('input');
    text.setAttribute('aria-label', `Answer to ${subject}`);
    const answer = button('Answer', () =>
      change('POST', `threads/${id}/answer`, { text: text.value }).then(refresh),
    );
    const due = replyBy ? `answer by ${when(replyBy)}` : '';
    const details = [unit.contact.unit.da, state, due, id].filter(Boolean).join(' · ');
    const line = item(subject, details, read, text, answer);
    line.querySelector('span')?.append(...messages.map(messageLine));
    return line;

    /** @param {any} message */
    function messageLine({ author, at, text: said, attachments }) {
      const small = document.createElement('small');
      small.textContent = `${when(at)} ${author.name ?? author.kind}: ${said}`;
      for (const { id: file, name } of attachments) {
        const link = document.createElement('a');
        link.href = `/mock/api/people/${citizenId}/attachments/${file}`;
        link.textContent = name;
        small.append(' ', link);
      }
      return small;
    }
  }
}

/** @param {string} instant as on the wire: Danish time */
function when(instant) {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}
