import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { toTimes } from '../../journeys/steps.ts';
import { button, first, freeTimes, heading, said, test } from '../../support/journey.tsx';

// Fails when: what was typed is in memory alone, and the session's end does not look at it.
test('F3 what was typed on a shared device is gone when the session ends, and that is said', async ({
  visit,
}) => {
  const { user, host } = await toTimes(visit);
  await user.click(first(await freeTimes()));
  await user.type(await screen.findByRole('textbox'), 'Hunden er sød.');
  for (const { id } of host.sessions.list()) host.sessions.end(id);
  await user.click(await button('Book tiden'));
  await heading('Log ind for at fortsætte');
  await screen.findByText('Du er blevet logget af');
  expect(said()).toMatch(/Det, du var i gang med, gik tabt/);
  expect(said()).toMatch(/Tiden er ikke booket endnu\. Log ind igen med det samme/);
  expect(said()).not.toContain('Hunden');
});
