import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createMockServer } from '../../mocks/server.ts';
import { runLoad } from '../../scripts/load/campaign.ts';

// Fails when: taken seats stay free; where answers are lost, also when a key is not looked up.
test.each([0, 0.3])(
  'W9 forty citizens book, move and cancel at once over HTTP, failing at a rate of %d: each change once, nothing oversold',
  { timeout: 120_000 },
  async (failures) => {
    const mock = createMockServer();
    const server = createServer((request, response) =>
      mock.handle(request, response, () => response.end()),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // `as`: it listens on a port, not on a pipe.
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const plan = { origin, clients: 40, seconds: 3, failures, thinking: 200, seed: 1 };
    const { broken, commits, settled } = await runLoad(plan);
    server.closeAllConnections();
    server.close();
    expect(broken).toEqual([]);
    expect(commits).toBeGreaterThan(0);
    expect(settled.filter(({ entry }) => entry.state.is === 'confirmed')).toHaveLength(commits);
  },
);
