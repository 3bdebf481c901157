import { expect, test } from 'vitest';
import { runSoak } from '../../scripts/soak/soak.ts';
import { startHttpMunicipality } from '../support/municipality/municipality-http.ts';

// Fails when: a line is opened anew without the position, or a change during a cut is forgotten.
test(
  'six clients follow 200 changes while their connections are cut ten times: each change once and in order, every agenda true at the end',
  { timeout: 120_000 },
  async () => {
    const { origin, stop } = await startHttpMunicipality();
    const { broken, cutLines, by } = await runSoak({
      origin,
      clients: 6,
      changes: 200,
      cuts: 10,
      seed: 1,
    });
    stop();
    expect(broken).toEqual([]);
    expect(cutLines).toBeGreaterThanOrEqual(10);
    expect(by.staff).toBeGreaterThan(0);
    expect(by.citizen).toBeGreaterThan(0);
  },
);
