import { screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { addresses } from '../../../src/domain/paths.ts';
import { ok } from '../../journeys/steps.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  link,
  test,
  type Journey,
} from '../../support/journey.tsx';

const training = sv.rehabilitation;
type Training = ReturnType<Journey['planned']>;

/** Every step towards a change of an appointment, by its address. */
const steps = {
  time: (id: string) => `/book/tid?ydelse=${training}&moede=clinic&flyt=${id}`,
  way: (id: string) => `/book/moede?ydelse=${training}&flyt=${id}`,
  cancel: (id: string) => `/aftaler/${id}/aflys`,
  'earlier time': (id: string) => `/aftaler/${id}/tidligere-tid`,
};

/** What may have become of it meanwhile, and what each step says then. */
const states = [
  {
    state: 'cancelled',
    becomes: ({ host }: Journey, { id }: Training) => ok(host.municipality.staff.cancel(id)),
    says: {
      time: /^Aftalen er aflyst/,
      way: /^Aftalen er aflyst/,
      cancel: /^Aftalen er aflyst/,
      'earlier time': /^Aftalen er aflyst/,
    },
  },
  {
    state: 'over',
    becomes: ({ pass, host }: Journey, { end }: Training) => {
      pass(Date.parse(end) + 60_000 - host.clock.now());
    },
    says: {
      time: /begyndt eller overstået og kan ikke flyttes/,
      way: /begyndt eller overstået og kan ikke flyttes/,
      cancel: /begyndt eller overstået og kan ikke aflyses/,
      'earlier time': /begyndt eller overstået og kan ikke flyttes/,
    },
  },
  {
    state: 'past its deadline',
    becomes: ({ pass, host }: Journey, { rescheduleUntil, cancelUntil }: Training) => {
      const last = Math.max(Date.parse(rescheduleUntil ?? ''), Date.parse(cancelUntil ?? ''));
      pass(last + 60_000 - host.clock.now());
    },
    says: {
      time: /Fristen for at flytte var/,
      way: /Fristen for at flytte var/,
      cancel: /Fristen for at aflyse var/,
      'earlier time': /./,
    },
  },
] as const;

// Fails when: a step of a move keeps nothing but the times away, or of a cancellation the form.
test.for(states)(
  'F5 an appointment is $state: every step says so, with a way on, and none that it still stands',
  async ({ becomes, says }, { visit }) => {
    const weeks = 100 * 24 * 3600;
    const journey = await visit('/aftaler', { as: ci.karen, idleSeconds: weeks });
    journey.host.sessions.limits.absolute = weeks;
    await heading('Mine aftaler');
    const planned = journey.planned(ci.karen, training);
    becomes(journey, planned);
    for (const step of ['time', 'way', 'cancel', 'earlier time'] as const) {
      await journey.router.navigate('/hjaelp'); // a screen that no step is taken for
      await heading('Hjælp');
      await journey.router.navigate(steps[step](planned.id));
      const main = within(screen.getByRole('main'));
      await main.findAllByText(says[step]);
      expect(main.queryByText(/står stadig/)).toBeNull();
      expect(main.queryByRole('button', { name: /Aflys aftalen|Bekræft/ })).toBeNull();
      await main.findAllByRole('link', { name: /Se aftalen|Ring|Tilbage|00 / });
    }
  },
);

// Fails when: the check of a move asks for a yes to what the municipality has cancelled.
test('F5 it is cancelled while one checks a move: said in the place of the question', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.karen });
  await heading('Mine aftaler');
  const { id } = journey.planned(ci.karen, training);
  await journey.router.navigate(steps.time(id));
  await journey.user.click((await freeTimes()).at(-1) ?? document.body);
  await heading('Tjek dine svar');
  ok(journey.host.municipality.staff.cancel(id));
  await journey.client.invalidateQueries();
  await screen.findByText(/^Aftalen er aflyst/);
  expect(screen.queryByRole('button', { name: 'Bekræft ændringen' })).toBeNull();
  expect((await link('Book en ny tid')).getAttribute('href')).toContain('/book/moede');
});

// Fails when: what was finished is not remembered of its steps; what is gone was never one's own.
test('F6 Back after the receipt leads to the receipt; another tab says that one has booked it', async ({
  visit,
}) => {
  const { user, router, done, client } = await visit('/book', { as: ci.ingrid });
  await heading('Hvad vil du booke?');
  await router.navigate(`/book/tid?ydelse=${sv.preventiveVisit}&moede=home`);
  await user.click(first(await freeTimes()));
  await heading('Tjek dine svar');
  const check = location.pathname + location.search;
  await user.click(await button('Book tiden'));
  await heading('Din tid er booket');
  const receipt = location.pathname + location.search;

  await router.navigate(-1);
  await expect.poll(() => location.pathname + location.search).toBe(receipt);
  await heading('Din tid er booket');

  client.clear(); // as a tab that knows nothing of it
  await router.navigate(check);
  await screen.findByText('Du har booket denne tid');
  expect(screen.queryByText(/ikke reserveret/)).toBeNull();
  expect((await link('Se aftalen')).getAttribute('href')).toMatch(/^\/aftaler\/ap-/);
  expect(done()).toEqual(['held', 'booked']);
});

// Fails when: a list is begun anew on the way back, or the way back knows one list alone.
test('F8 three times more, a row, and back: all pages, and the list that one came from', async ({
  visit,
}) => {
  const { user } = await visit('/aftaler/tidligere', { as: ci.gudrun });
  const rows = () =>
    within(screen.getByRole('main')).getAllByRole('link', { name: / kl\. / }).length;
  const more = await button('Vis flere');
  const before = rows();
  for (let pages = 2; pages <= 4; pages += 1) {
    await user.click(more);
    await expect.poll(rows).toBeGreaterThan(before * (pages - 1));
  }
  const all = rows();
  const row = first(screen.getAllByRole('link', { name: / kl\. / }).slice(-1));
  const to = row.getAttribute('href');
  await user.click(row);
  await screen.findByRole('heading', { level: 2, name: 'Har du spørgsmål?' });
  await user.click(await link('Mine aftaler'));
  await screen.findByRole('heading', { level: 2, name: 'Tidligere' });
  expect(location.pathname).toBe('/aftaler/tidligere');
  expect(rows()).toBe(all);
  expect(document.activeElement?.getAttribute('href')).toBe(to);
});

// Fails when: who is searched for is forgotten with the screen.
test('F8 one of two hundred, searched by name, and back: what was searched stands', async ({
  visit,
}) => {
  const { user, router } = await visit('/vaelg-person', { as: ci.nadja });
  await user.type(await screen.findByRole('searchbox'), 'an');
  const person = first(await within(screen.getByRole('main')).findAllByRole('link'));
  await user.click(person);
  await heading(/ftaler/);
  await router.navigate(-1);
  await expect.poll(() => screen.queryByRole('searchbox')?.getAttribute('value')).toBe('an');
});

const unknown = [
  ['/book/moede?ydelse=unknown', 'Det kan du ikke booke her endnu'],
  ['/book/tid?ydelse=unknown&moede=home', 'Det kan du ikke booke her endnu'],
  ['/book/tjek?ydelse=unknown&moede=home&hold=ho-none&tid=sl-none', /ikke reserveret/],
  [`/book/tid?ydelse=${training}&moede=by-boat`, /^Hvordan vil du møde os/],
  [`/book/tid?ydelse=${training}&moede=clinic&flyt=ap-none`, 'Aftalen findes ikke'],
  [`/book/moede?ydelse=${training}).`, /^Hvordan vil du møde os/],
  ['/aftaler/ap-none', 'Aftalen findes ikke'],
  ['/aftaler/ap-none/aflys', 'Aftalen findes ikke'],
  ['/aftaler/ap-none/tidligere-tid', 'Aftalen findes ikke'],
  ['/aftaler/ap-none/kvittering?er=spist', 'Aftalen findes ikke'],
  ['/beskeder/th-none', 'Beskeden findes ikke'],
  ['/fuldmagt/ma-none', /findes ikke/],
  ['/fuldmagt/anmodning/rq-none', /findes ikke/],
  ['/fuldmagt/ma-none/aendr', /findes ikke/],
  ['/fuldmagt/ma-none/kvittering', /findes ikke/],
  ['/fuldmagt/anmod/papir?anmodning=none', /./],
  ['/for/ci-none/aftaler', /kan ikke se aftaler/],
  ['/nothing/here', /findes ikke/],
] as const;

// Fails when: a step waits for what no answer will bring, such as a service that is not on the list.
test('F10 every address with a part that is wrong or old gives a sentence and a way on', async ({
  visit,
}) => {
  const { router } = await visit('/aftaler', { as: ci.karen });
  await heading('Mine aftaler');
  for (const [address, says] of unknown) {
    await router.navigate(address);
    await screen.findAllByText(says);
    await expect.poll(() => document.querySelector('main .spinner')).toBeNull();
    const ways = within(screen.getByRole('main')).queryAllByRole('link');
    expect(ways.length, address).toBeGreaterThan(0);
  }
});

/** Every address of a citizen, with nothing right in it but its words. */
const wrong = Object.values<{ pattern: string }>(addresses)
  .map(({ pattern }) => pattern)
  .filter((pattern) => !pattern.startsWith('/'))
  .map((pattern) => `/${pattern.replace(/:\w+/g, 'none')}?${nonsense()}`);

function nonsense(): string {
  const words = [
    'er',
    'ydelse',
    'moede',
    'hold',
    'tid',
    'flyt',
    'aftale',
    'anmodning',
    'trin',
    'mitid',
  ];
  const filters = ['ugedag', 'tidspunkt', 'sted', 'fra', 'vis', 'personer', 'hvem', 'side'];
  return [...words, ...filters].map((name) => `${name}=%00none`).join('&');
}

// Fails when: a screen believes what its address says, such as a day or a weekday.
test.for(['', '/for/ci-none', `/for/${ci.ingrid}`])(
  'F10 no address below "%s" is a dead end, whatever else is in it',
  async (below, { visit }) => {
    const { router } = await visit('/aftaler', { as: ci.karen });
    await heading('Mine aftaler');
    for (const address of wrong) {
      await router.navigate('/hjaelp'); // a screen that no other is taken for
      await heading('Hjælp');
      await router.navigate(below + address);
      const left = () => screen.queryByRole('heading', { level: 1, name: 'Hjælp' });
      if (!address.startsWith('/hjaelp')) {
        await expect.poll(left, { message: address }).toBeNull();
      }
      await expect
        .poll(() => document.querySelector('main .spinner'), { message: address })
        .toBeNull();
      expect(screen.queryByText(/Noget gik galt/), address).toBeNull();
      const ways = () => document.querySelectorAll('main :is(a[href], button)').length;
      await expect.poll(ways, { message: address }).toBeGreaterThan(0);
    }
  },
);
