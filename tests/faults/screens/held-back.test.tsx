import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { heading, test } from '../../support/journey.tsx';

/** As behind a proxy that gathers what comes: the line opens, and nothing ever comes. */
class HeldBackSource extends EventTarget {
  static count = 0;
  constructor() {
    super();
    HeldBackSource.count += 1;
  }
  close() {
    return;
  }
}

const patient = { timeout: 30_000 };

// Fails when: a line that is open counts as one that tells, or waking only opens another.
test('F1 behind a proxy that holds the event line back, she is told within a quarter of a minute, and at once when she wakes the tab', async ({
  visit,
}) => {
  const { host, planned } = await visit('/aftaler', {
    as: ci.ingrid,
    eventSource: HeldBackSource,
  });
  await heading('Mine aftaler');
  await expect.poll(() => HeldBackSource.count, patient).toBe(1);
  const begun = performance.now();
  host.municipality.staff.cancel(planned(ci.ingrid, sv.rehabilitation).id);
  await screen.findAllByText('Aflyst af kommunen', undefined, patient);
  expect(performance.now() - begun).toBeLessThan(15_000);

  const count = () => host.records.requests.filter((one) => one.operation === 'pollEvents').length;
  const before = count();
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => {
    expect(count()).toBe(before + 1);
  });

  // The network goes without a word: what stands there is not passed off as valid.
  host.faults.set([{ kind: 'offline' }]);
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findAllByText(/Ingen forbindelse/, undefined, patient);
});
