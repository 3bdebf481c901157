// @ts-check
/* global document, location, setInterval */
import { ask, change } from './interface.js';
import { button, element, fill, item } from './elements.js';
import { joinVisit, ownPicture } from './practitioner.js';

/** @type {Awaited<ReturnType<typeof joinVisit>> | null} */
let visit = null;
/** @type {MediaStream | null} */
let own = null;
const drawn = new URLSearchParams(location.search).has('drawn');

/** @param {string} id */
async function join(id) {
  own ??= await ownPicture(drawn);
  await visit?.leave();
  show(own, 'me', 'You', true);
  visit = await joinVisit(id, own, {
    people: (people) => {
      element('who').textContent =
        people.map(({ name, role }) => name ?? role).join(', ') || 'Nobody else is here.';
      for (const { id: who, name, role, stream } of people) show(stream, who, name ?? role, false);
      for (const old of element('pictures').querySelectorAll('figure')) {
        const gone =
          old.id !== 'picture-me' && !people.some(({ id: who }) => `picture-${who}` === old.id);
        if (gone) old.remove();
      }
    },
    said: (_from, text) => element('words').append(item(text, '')),
    over: () => {
      element('who').textContent = 'Not in a visit.';
      element('pictures').replaceChildren();
      visit = null;
    },
  });
}

/** @param {MediaStream} stream @param {string} id @param {string} name @param {boolean} silent */
function show(stream, id, name, silent) {
  if (document.getElementById(`picture-${id}`)) return;
  const figure = document.createElement('figure');
  const video = document.createElement('video');
  const caption = document.createElement('figcaption');
  figure.id = `picture-${id}`;
  Object.assign(video, { autoplay: true, playsInline: true, muted: silent, srcObject: stream });
  video.width = silent ? 160 : 480;
  caption.textContent = name;
  figure.append(video, caption);
  element('pictures').append(figure);
}

async function refresh() {
  const { items } = await ask('video');
  fill(
    'visits',
    items.map((/** @type {any} */ one) => {
      const { id, service, start, practitioner, visit: now, ratings } = one;
      const told = ratings.map(
        (/** @type {any} */ { rating, comment }) => `${rating} ${comment ?? ''}`,
      );
      const details = [start.slice(11, 16), practitioner, now.state, ...told].filter(Boolean);
      const row = item(
        service,
        details.join(' · '),
        button('Join', () => join(id)),
        button('5 minutes late', () => change('POST', `video/${id}/late`, { minutes: 5 })),
      );
      row.dataset.visit = id;
      return row;
    }),
  );
}

element('leave').addEventListener('click', () => void visit?.leave());
element('end').addEventListener('click', () => void visit?.end());
element('cut').addEventListener('click', () => void visit?.cut(6_000));
element('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const text = String(new FormData(form).get('text'));
  visit?.say(text);
  element('words').append(item(text, 'You'));
  form.reset();
});
// For tests, which count what comes in by the browser's own statistics.
Object.assign(globalThis, {
  practitionerPeers: () => [...(visit?.peers.values() ?? [])].map(({ pc }) => pc),
});
await refresh();
setInterval(() => void refresh(), 3_000);
