import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { compileString } from 'sass';
import type { Plugin } from 'vite';
import { municipality } from '../../src/config/municipality.ts';
import { municipalityStyles } from './municipality-styles.ts';

const folder = 'src/ui/styles';
/** All that give colour, each as it is. */
const sheets = ['main', 'appointment', 'times'];
const media = 'screen and (prefers-color-scheme: dark)';
const name = 'dark.css';

/**
 * The dark theme, in a stylesheet of its own that follows the device: every declaration about
 * colour, with its dark twin. It is made of the light one, so that none can be forgotten. No screen
 * waits for it where the device is light.
 */
export function darkStyles(): Plugin {
  let root: string;
  return {
    name: 'dark-styles',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${name}`, (_, response) => {
        response.setHeader('Content-Type', 'text/css').end(darkOf(root));
      });
    },
    buildStart() {
      if (this.environment.mode !== 'build') return;
      this.emitFile({ type: 'asset', name, source: darkOf(root) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (part) => part.type === 'asset' && part.names.includes(name),
        )?.fileName;
        return [
          {
            tag: 'link',
            attrs: { rel: 'stylesheet', href: `/${file ?? name}`, media },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}

/** @throws when a rule has a colour that has no dark twin: give it one in `twins` */
function darkOf(root: string): string {
  const options = {
    loadPaths: [join(root, folder), join(root, 'node_modules/dkfds/src')],
    quietDeps: true,
  };
  const light = sheets.map((sheet) => {
    const source = readFileSync(join(root, folder, `${sheet}.scss`), 'utf8');
    return compileString(municipalityStyles() + source, options).css;
  });
  const sheet = postcss.parse([...light, byHand].join('\n'));
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkAtRules(/^(font-face|keyframes|charset)$/, (rule) => {
    rule.remove();
  });
  sheet.walkAtRules('media', (rule) => {
    if (/print|forced-colors/.test(rule.params)) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (prop.startsWith('dark-')) {
      declaration.prop = prop.slice('dark-'.length);
      return;
    }
    if (colours.test(prop)) declaration.value = value.replace(colour, twinOf);
    else declaration.remove();
  });
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) return void rule.remove();
    // One step above what comes later and is light.
    rule.selectors = rule.selectors.map((one) =>
      /^(:root|html)/.test(one) ? one.replace(/^(:root|html)/, '$1:root') : `:root ${one}`,
    );
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet
    .toString()
    .replace(/\s+/g, ' ')
    .replace(/\s?([{};,])\s?/g, '$1');
}

/** Also where they name no colour: what takes a border away must still do so over one that is dark. */
const colours =
  /^(?:--|background$|.*color$|border(?!-(?:radius|collapse))|outline|box-shadow|fill$|stroke$)/;
const colour = /#[\da-f]{3,6}\b|\b(?:white|black)\b/gi;
const surface = '#12191b';
const ink = '#eef2f2';
const { primary, primaryDark, primaryLight, people } = municipality.colours;

/** By its light twin. Text keeps 4.5 to 1, and what shows where a control is 3 to 1, on `surface`. */
const twins: Record<string, string> = {
  white: surface,
  '#fff': surface,
  black: ink,
  '#1a1a1a': ink,
  '#454545': '#c3cbcc',
  '#707070': '#9aa5a7',
  '#8e8e8e': '#8b9799',
  '#bfbfbf': '#566365',
  '#dcdcdc': '#3a4648',
  '#f5f5f5': '#1d2628',
  '#358000': '#7ccf4a',
  '#cc0000': '#ff8f8a',
  '#febb30': '#febb30',
  '#1b86c3': '#6cc0ee',
  '#ddf7ce': '#1d3a12',
  '#ffeecc': '#43310a',
  '#ffe0e0': '#4f1d1d',
  '#e2f2fb': '#12313f',
  [primary]: mix(primary, '#ffffff', 0.62),
  [primaryDark]: mix(primary, '#ffffff', 0.78),
  [primaryLight]: mix(primary, surface, 0.65),
  ...Object.fromEntries(people.map((person) => [person, mix(person, '#ffffff', 0.65)])),
};

function twinOf(light: string): string {
  const dark = twins[light.toLowerCase()];
  if (dark === undefined) throw new Error(`${light} has no dark twin in dark-styles.ts`);
  return dark;
}

/** A colour with a part of another. */
function mix(one: string, other: string, part: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const second = channels(other);
  const mixed = channels(one).map((value, index) =>
    Math.round(value * (1 - part) + (second[index] ?? 0) * part),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** What no twin of a colour gives: pictures that are drawn for white. `dark-` stays as it is written. */
const byHand = `
  html { dark-color-scheme: dark }
  .header .logo img { dark-filter: brightness(0) invert(1) }
  .details .details-summary::before { dark-filter: invert(1) }
  .form-input, .form-select { dark-background-color: ${surface} }
  .form-select { dark-appearance: auto; dark-background-image: none }
  .form-checkbox:checked + label::before { dark-background-color: ${mix(primary, '#ffffff', 0.2)} }
  .toggle-switch[aria-checked=true]::before { dark-background-color: ${ink} }
`;
