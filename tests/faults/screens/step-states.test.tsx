import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { freeAt, ok } from '../../journeys/steps.ts';
import { heading, inWords, said, test, type Journey } from '../../support/journey.tsx';

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
