import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { answerHeaders, builtApp } from './scripts/vite/built-app.ts';
import { darkStyles } from './scripts/vite/dark-styles.ts';
import { htmlDocuments } from './scripts/vite/html-documents.ts';
import { mockedMunicipality } from './scripts/vite/mocked-municipality.ts';
import { municipalityStyles } from './scripts/vite/municipality-styles.ts';
import { buildOptions } from './scripts/vite/output.ts';
import { precompress } from './scripts/vite/precompress.ts';
import { productionRouter } from './scripts/vite/production-router.ts';
import { serviceWorker } from './scripts/vite/service-worker.ts';
import { webManifest } from './scripts/vite/web-manifest.ts';

export default defineConfig({
  plugins: [
    answerHeaders(),
    mockedMunicipality(),
    react(),
    productionRouter(),
    darkStyles(),
    htmlDocuments(),
    webManifest(),
    serviceWorker(),
    precompress(),
    builtApp(),
  ],
  css: {
    preprocessorOptions: {
      scss: {
        additionalData: municipalityStyles(),
        // dkfds hides its styles from its package exports: they are reached by path.
        loadPaths: [join(import.meta.dirname, 'node_modules/dkfds/src')],
        quietDeps: true,
      },
    },
  },
  build: buildOptions,
  // Vite would let every localhost page read the mock's answers.
  server: { cors: false },
  preview: { cors: false },
});
