import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { answerHeaders, builtApp } from '../vite/built-app.ts';
import { buildOptions } from '../vite/output.ts';
import { precompress } from '../vite/precompress.ts';
import { productionRouter } from '../vite/production-router.ts';
import { serviceWorker } from '../vite/service-worker.ts';

/** The app's settings and headers, without its sources. */
export default defineConfig({
  plugins: [
    answerHeaders(),
    react(),
    productionRouter(),
    serviceWorker('../../../src/sw'),
    precompress(),
    builtApp(),
  ],
  build: {
    ...buildOptions,
    emptyOutDir: true,
    rolldownOptions: { ...buildOptions.rolldownOptions, input: 'app.html' },
  },
});
