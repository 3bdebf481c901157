import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { freeAt, ok, sure } from '../../journeys/steps.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  inWords,
  said,
  test,
  type Journey,
} from '../../support/journey.tsx';

// Beside the table of screen-steps.test.tsx: what was moved, and who may not any more.

type Course = ReturnType<Journey['planned']>;
const course = sv.digitalCourse;

const steps = {
  'the time of a move': (id: string) => `/book/tid?ydelse=${course}&moede=clinic&flyt=${id}`,
  'the way to meet': (id: string) => `/book/moede?ydelse=${course}&flyt=${id}`,
  'a cancellation': (id: string) => `/aftaler/${id}/aflys`,
  'an earlier time': (id: string) => `/aftaler/${id}/tidligere-tid`,
  'the appointment': (id: string) => `/aftaler/${id}`,
} as const;

const names = Object.keys(steps) as (keyof typeof steps)[]; // its own keys
const acts = /^(Bekræft|Aflys|Få besked om|Flyt|Behold den tid|Gem)/;

/** Whether anything of a change can still be pressed. */
function pressable(): readonly (string | null)[] {
  const main = within(screen.getByRole('main'));
  return [...main.queryAllByRole('button'), ...main.queryAllByRole('link')]
    .map((one) => one.getAttribute('aria-label') ?? one.textContent)
    .filter((name) => acts.test(name));
}

async function atStep(journey: Journey, address: string): Promise<void> {
  await journey.router.navigate(address);
  await waitFor(() => {
    expect(screen.queryByRole('heading', { level: 1, name: 'Hjælp' }), address).toBeNull();
    expect(document.querySelector('main .spinner'), address).toBeNull();
    expect(journey.client.isFetching(), address).toBe(0);
  });
}

const moved: Record<keyof typeof steps, RegExp> = {
  'the time of a move': /står stadig/,
  'the way to meet': /./,
  'a cancellation': /ændret imens/,
  'an earlier time': /./,
  'the appointment': /./,
};

// Fails when: a step keeps the time that it began with, or takes the new one unseen.
test.for(names)(
  'F5 staff move it while one is at %s: the time that holds now is said',
  async (name, { visit }) => {
    const journey = await visit('/hjaelp', { as: ci.ingrid });
    await heading('Hjælp');
    const before: Course = journey.planned(ci.ingrid, course);
    await atStep(journey, steps[name](before.id));
    const wish = { serviceId: course, deliveryMode: before.deliveryMode };
    const { start } = ok(
      journey.host.municipality.staff.move(before.id, freeAt(journey.host, wish).id),
    );
    await journey.client.invalidateQueries();
    const { clock } = inWords(start);
    if (name !== 'the way to meet') await screen.findAllByText(new RegExp(clock));
    await waitFor(() => {
      expect(said()).toMatch(moved[name]);
    });
  },
);

// Fails when: a step of somebody whom one may not act for any more stays as it was.
test.for(names)(
  'F5 the mandate is ended while one is at %s: nothing can be done, and it is said',
  async (name, { visit }) => {
    const journey = await visit(`/for/${ci.ingrid}/hjaelp`, { as: ci.lise });
    await heading('Hjælp');
    const { id } = journey.planned(ci.ingrid, course);
    await atStep(journey, `/for/${ci.ingrid}${steps[name](id)}`);
    journey.host.municipality.staff.revokeMandate(ci.ingrid, ci.lise);
    await journey.client.invalidateQueries();
    await screen.findByText(/kan ikke se aftaler|har ikke (længere )?adgang|ikke se aftalerne/);
    expect(pressable()).toEqual([]);
    expect(within(screen.getByRole('main')).queryAllByRole('link').length).toBeGreaterThan(0);
  },
);

const mother = 'Ingrid Holm Mortensen';
const visits = `ydelse=${sv.preventiveVisit}&moede=home`;

/** Ingrid lets Lise see her appointments, and no more than that. */
function narrow({ host: { municipality } }: Journey): void {
  const mandate = municipality.mandates(ci.ingrid).find(({ other }) => other.citizenId === ci.lise);
  if (!mandate) throw new Error('Lise has one');
  const wish = { citizenId: ci.ingrid, rights: ['see-appointments' as const], to: '2027-01-31' };
  ok(municipality.changeMandate(mandate.id, wish, mandate.version));
}

/** What Lise presses for Ingrid, and is then refused. */
const presses = {
  'a cancellation': async (journey: Journey) => {
    const { user, planned } = journey;
    await atStep(
      journey,
      `/for/${ci.ingrid}${steps['a cancellation'](planned(ci.ingrid, course).id)}`,
    );
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    narrow(journey);
    await user.click(await button(`Aflys for ${mother}`));
    await sure(user, `Aflys for ${mother}`);
    await screen.findByText('Din fuldmagt giver kun lov til at se aftalerne.');
  },
  'the times of a booking': async (journey: Journey) => {
    await atStep(journey, `/for/${ci.ingrid}/book/tid?${visits}`);
    narrow(journey);
    await journey.user.click(first(await freeTimes()));
  },
  'the last step of a booking': async (journey: Journey) => {
    const { user } = journey;
    await atStep(journey, `/for/${ci.ingrid}/book/tid?${visits}`);
    await user.click(first(await freeTimes()));
    const book = await button(`Book for ${mother}`);
    narrow(journey);
    await user.click(book);
    await sure(user, `Book for ${mother}`);
  },
};

// Fails when: a refusal for want of a right leaves the rights as they were told at first.
test.for(Object.keys(presses) as (keyof typeof presses)[])(
  'F5 the mandate is narrowed to seeing while one is at %s: what is pressed is refused, and is offered no more',
  async (name, { visit }) => {
    const journey = await visit(`/for/${ci.ingrid}/hjaelp`, { as: ci.lise });
    await heading('Hjælp');
    await presses[name](journey);
    await screen.findByText(
      /^Din fuldmagt giver dig lov til at se .*, men ikke til at ændre dem\./,
    );
    expect(pressable()).toEqual([]);
    expect(screen.queryByRole('link', { name: 'Book tid' })).toBeNull();
    expect(journey.done()).not.toContain(name === 'a cancellation' ? 'cancelled' : 'booked');
  },
);
