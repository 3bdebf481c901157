import type { IncomingMessage, ServerResponse } from 'node:http';
import { runnerImport, type Connect, type Plugin } from 'vite';
import { isMunicipalityPath } from '../../src/domain/municipalityPath.ts';

const MODULE = '/mocks/server.ts';

interface MockServer {
  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

interface MockModule {
  createMockServer: () => MockServer;
}

/** Mounts the mocked municipality in front of the app, on the same origin. */
export function mockedMunicipality(): Plugin {
  return {
    name: 'mocked-municipality',
    configureServer(server) {
      // `as`: the module is found by path, so its type is stated above.
      server.middlewares.use(handleWith(() => server.ssrLoadModule(MODULE) as Promise<MockModule>));
    },
    async configurePreviewServer(server) {
      const { root } = server.config;
      const { module } = await runnerImport<MockModule>(MODULE, { root, mode: 'production' });
      server.middlewares.use(handleWith(() => Promise.resolve(module)));
    },
  };
}

/** A changed mock is a new module, and starts again from its seed; an unchanged one keeps its state. */
function handleWith(load: () => Promise<MockModule>): Connect.NextHandleFunction {
  let create: MockModule['createMockServer'];
  let mock: MockServer;
  return (request, response, next) => {
    if (!isMunicipalityPath(request.url ?? '')) return next();
    load().then((module) => {
      if (module.createMockServer !== create) {
        create = module.createMockServer;
        mock = create();
      }
      mock.handle(request, response, next);
    }, next);
  };
}
