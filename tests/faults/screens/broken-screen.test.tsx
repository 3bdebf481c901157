import { screen } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { toTimes } from '../../journeys/steps.ts';
import { button, first, freeTimes, heading, link, said, test } from '../../support/journey.tsx';

vi.mock('../../../src/features/appointments/Receipt.tsx', () => ({
  Receipt: () => {
    throw new TypeError('A text in a new shape');
  },
}));

// Fails when: a screen that cannot be drawn says what became of the appointments.
test('F20 the receipt cannot be drawn after a booking: nothing is claimed, and the agenda shows it', async ({
  visit,
}) => {
  vi.spyOn(console, 'error').mockReturnValue(); // React and the router say that something threw
  const { user, done } = await toTimes(visit);
  await user.click(first(await freeTimes()));
  await user.click(await button('Book tiden'));
  await heading('Noget gik galt');
  expect(done()).toEqual(['held', 'booked']);
  expect(said()).not.toMatch(/ikke ændret|ikke booket|er booket/);
  await screen.findByText(/så se under aftaler, om det er gjort/);

  await user.click(await link('Gå til mine aftaler'));
  await heading('Mine aftaler');
  await link(/Forebyggende hjemmebesøg/);
});
