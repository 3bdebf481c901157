// @ts-check
// The mocked municipality in a process of its own, so that who asks does not slow down who answers.
// Forked by run.mjs; tells it the address, and ends with it.
import { createServer } from 'node:http';
import { runnerImport } from 'vite';
import { root } from '../serve.mjs';

const { module } = await runnerImport('/mocks/server.ts', { root, logLevel: 'warn' });
const mock = module.createMockServer();
const server = createServer((request, response) =>
  mock.handle(request, response, () => response.writeHead(404).end()),
);
// A connection that closes for idleness just when it is used again would count as a lost answer.
server.keepAliveTimeout = 120_000;
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.(`http://127.0.0.1:${address?.port}`);
});
process.once('disconnect', () => process.exit(0));
