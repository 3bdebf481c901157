// Who may import whom. Data falls from the wire to the screen, imports point the other way:
//
//   main → app → routes → features → shared → outbox, video, ui, domain, api, storage, i18n, config
//   api, storage → person → domain
//
// Every folder of src has one line in `mayImport`; what is not listed there is an error. Packages
// that belong to one place have a line in `packages`. Tests beside the code may import anything.

/** Folder of src → the folders of src it may import besides itself. */
const mayImport = {
  app: [
    'routes',
    'features',
    'shared',
    'outbox',
    'video',
    'ui',
    'domain',
    'person',
    'api',
    'storage',
    'i18n',
    'config',
  ],
  // Each URL's module stands alone, but they may share parts of a flow.
  routes: [
    'features',
    'shared',
    'outbox',
    'video',
    'ui',
    'domain',
    'person',
    'api',
    'storage',
    'i18n',
    'config',
  ],
  features: [
    'shared',
    'outbox',
    'video',
    'ui',
    'domain',
    'person',
    'api',
    'storage',
    'i18n',
    'config',
  ],
  // What several features need, and speaks.
  shared: ['outbox', 'ui', 'domain', 'person', 'api', 'storage', 'i18n', 'config'],
  // One object over its ports: what the app opens once, the model of tests/faults opens many times.
  outbox: ['domain'],
  // The call behind one small interface: devices, connections, what is said of them.
  video: ['domain'],
  // A component is HTML with manners: it gets finished strings, and knows neither words nor rules.
  ui: [],
  // Pure functions of data and now.
  domain: [],
  // Who is here, and what is forgotten when they leave.
  person: ['domain'],
  // The configuration says where links may lead.
  api: ['domain', 'person', 'config'],
  storage: ['domain', 'person'],
  i18n: ['domain', 'config'],
  config: [],
  // Another thread without a DOM: only what is pure.
  sw: ['domain'],
};

/** Package → the only place that imports it. */
const packages = {
  luxon: '^src/domain/time\\.ts$',
  idb: '^src/storage/',
  'openapi-fetch': '^src/api/',
  i18next: '^src/i18n/',
  'workbox-window': '^src/features/',
};

const test = '\\.test\\.tsx?$';
const node = (name) => `(^|/)node_modules/(@types/)?${name}/`;

const walls = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${[folder, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: test },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

const gates = Object.entries(packages).map(([name, place]) => ({
  name: `${name}-in-one-place`,
  comment: `${name} is imported by ${place} alone, so that the rest can do without it`,
  severity: 'error',
  from: { path: '^src/', pathNot: [place, test] },
  to: { path: node(name) },
}));

module.exports = {
  forbidden: [
    ...walls,
    ...gates,
    {
      name: 'no-other-folders',
      comment: 'A folder of src without a line above is a folder without a wall.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [`^src/(${Object.keys(mayImport).join('|')})/`, '^src/main\\.tsx$', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'features-apart',
      comment: 'Features do not know each other: a route composes them.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: test },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-plain',
      comment: 'ui is React and markup: no router, no data, no translations.',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: 'node_modules/', pathNot: [node('react'), node('react-dom'), node('dkfds')] },
    },
    {
      name: 'outbox-plain',
      comment: 'What the outbox needs of the outside is handed to it: no package, no React.',
      severity: 'error',
      from: { path: '^src/outbox/', pathNot: test },
      to: { path: 'node_modules/' },
    },
    {
      name: 'video-plain',
      comment: 'A call needs the browser alone: how it reaches the municipality is handed to it.',
      severity: 'error',
      from: { path: '^src/video/', pathNot: test },
      to: { path: 'node_modules/' },
    },
    {
      name: 'domain-pure',
      comment: 'domain is plain TypeScript; luxon stands behind its time gate.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: test },
      to: { path: 'node_modules/', pathNot: node('luxon') },
    },
    {
      name: 'wire-types-stop-at-api',
      comment: 'Screens and rules speak the domain: a change on the wire ends in src/api.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/api/', test] },
      to: { path: '^src/api/schema\\.gen\\.ts$' },
    },
    {
      name: 'src-without-mocks',
      comment: 'The municipality is outside the product, and its tests are too.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: '^(mocks|tests|scripts)/' },
    },
    {
      name: 'mocks-take-the-contract-alone',
      comment: 'The municipality states its rules itself; sharing ours would prove nothing.',
      severity: 'error',
      from: { path: '^mocks/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/api/(schema\\.gen\\.ts|openapi\\.yaml)$' },
    },
    {
      name: 'mocks-take-types-alone',
      comment: 'Of the generated module only types exist.',
      severity: 'error',
      from: { path: '^mocks/', pathNot: test },
      to: { path: '^src/api/schema\\.gen\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing imports and imports nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          test,
          '^tests/support/origin\\.ts$',
          '^src/sw/sw\\.ts$',
          '^mocks/control/',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'A path that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?'] },
    },
    {
      name: 'no-dev-packages-in-the-app',
      comment: 'What the citizen downloads is a dependency, not a tool.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^scripts/contract/node_modules' },
    // Types count: a wall that types can pass is no wall.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
