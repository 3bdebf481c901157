import { runnerImport, type Plugin } from 'vite';
import { municipality } from '../../src/config/municipality.ts';
import { documentFor, documents, type DocumentName } from './documents.ts';
import { shellContent, withoutScripts } from './shell-content.ts';

const PRERENDER = '/src/app/prerender.tsx';

/** What the app offers for the pages that must be readable before any script has run. */
interface Prerender {
  prerenderLanding(language: 'da' | 'en'): string;
  landingTitle(language: 'da' | 'en'): string;
}

/** Makes the documents of `documents.ts` out of the template index.html. */
export function htmlDocuments(): Plugin {
  let root: string;
  let building: boolean;
  return {
    name: 'html-documents',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(template, { server, originalUrl }) {
        if (building || !server) return template;
        const asked = { url: originalUrl, method: 'GET', headers: { accept: 'text/html' } };
        const name = documentFor(asked) ?? 'shell';
        // `as`: the module is found by path, so its type is stated above.
        const app = (await server.ssrLoadModule(PRERENDER)) as Prerender;
        return fill(template, name, app);
      },
    },
    generateBundle: {
      // After Vite has written index.html with the hashed names in it.
      order: 'post',
      async handler(_, bundle) {
        const built = bundle[documents.landing.file];
        if (built?.type !== 'asset') return;
        const template = String(built.source);
        const { module } = await runnerImport<Prerender>(PRERENDER, { root, mode: 'production' });
        for (const name of Object.keys(documents) as DocumentName[]) {
          const source = fill(template, name, module);
          if (name === 'landing') built.source = source;
          else this.emitFile({ type: 'asset', fileName: documents[name].file, source });
        }
      },
    },
  };
}

function fill(template: string, name: DocumentName, app: Prerender): string {
  const { language } = documents[name];
  const values: Record<string, string> = {
    language,
    theme: municipality.colours.theme,
    title: name === 'shell' ? municipality.product : app.landingTitle(language),
    content: name === 'shell' ? shellContent : app.prerenderLanding(language),
    noscript: withoutScripts[language],
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`index.html asks for an unknown {{${key}}}`);
    return value;
  });
}
