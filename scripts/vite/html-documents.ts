import { join } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { municipality } from '../../src/config/municipality.ts';
import { documentFor, documents, type DocumentName } from './documents.ts';
import { withoutScripts } from './without-scripts.ts';

/** What the app offers for the pages that must be readable before any script has run. */
interface Prerender {
  prerenderLanding(language: 'da' | 'en'): string;
  landingTitle(language: 'da' | 'en'): string;
}

/** React components are no part of the build's own configuration: Vite loads them when asked. */
type Load = <Module>(path: string) => Promise<Module>;

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
        // `as`: a module found by path has the type that is asked for.
        const load: Load = <Module>(path: string) => server.ssrLoadModule(path) as Promise<Module>;
        return fill(template, await valuesOf(name, load));
      },
    },
    generateBundle: {
      // After Vite has written index.html with the hashed names in it.
      order: 'post',
      async handler(_, bundle) {
        const built = bundle[documents.landing.file];
        if (built?.type !== 'asset') return;
        const template = String(built.source);
        const load: Load = async <Module>(path: string) =>
          (await runnerImport<Module>(path, { root, mode: 'production' })).module;
        // `as`: Object.keys forgets which keys there are.
        for (const name of Object.keys(documents) as DocumentName[]) {
          const soon = documents[name].soon.flatMap((file) => {
            const files = filesOf(bundle, join(root, file));
            if (!files) this.warn(`${file} is no chunk of its own: update documents.ts`);
            return files ?? [];
          });
          const html = fill(template, await valuesOf(name, load));
          const source = withPreloads(html, new Set(soon), documents[name].ask);
          if (name === 'landing') built.source = source;
          else this.emitFile({ type: 'asset', fileName: documents[name].file, source });
        }
      },
    },
  };
}

/** A module's chunk and all it imports; `null` when the module has no chunk of its own. */
function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] | null {
  const own = Object.values(bundle).find(
    (part) => part.type === 'chunk' && part.facadeModuleId === module,
  );
  if (!own) return null;
  const files = new Set([own.fileName]);
  // A set grows while it is walked.
  for (const file of files) {
    const part = bundle[file];
    if (part?.type === 'chunk') part.imports.forEach((imported) => files.add(imported));
  }
  return [...files];
}

function withPreloads(html: string, files: Set<string>, ask: readonly string[]): string {
  const links = [
    ...[...files]
      .filter((file) => !html.includes(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    // `crossorigin` makes it the same request as `fetch` makes, cookies included; otherwise it is
    // made twice.
    ...ask.map((url) => `<link rel="preload" as="fetch" crossorigin href="${url}">`),
  ];
  return html.replace('</head>', links.map((link) => `  ${link}\n  `).join('') + '</head>');
}

async function valuesOf(name: DocumentName, load: Load): Promise<Record<string, string>> {
  const { language } = documents[name];
  const common = {
    language,
    theme: municipality.colours.theme,
    noscript: withoutScripts.off,
    late: withoutScripts.late,
  };
  if (name === 'shell' || name === 'loggedOut') {
    const shell = await load<{ renderShell(): string }>('/scripts/vite/shell.tsx');
    return { ...common, title: municipality.product, content: shell.renderShell() };
  }
  const app = await load<Prerender>('/src/app/prerender.tsx');
  return {
    ...common,
    title: app.landingTitle(language),
    content: app.prerenderLanding(language),
  };
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`index.html asks for an unknown {{${key}}}`);
    return value;
  });
}
