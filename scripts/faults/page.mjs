// @ts-check

/** @typedef {{ id: string, fault: string, passes: string }} Row */
/** @typedef {import('./proofs.mjs').Proof} Proof */

/**
 * The page that says where each row is proven.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Proof[]} proofs
 * @returns {string}
 */
export function page(rows, proofs) {
  const groups = {
    W: 'Writing',
    A: 'Who may see and do',
    S: 'Storage, time, updates',
    F: 'Found in the field',
  };
  const tables = Object.entries(groups).map(([letter, title]) => {
    const lines = rows
      .filter(({ id }) => id.startsWith(letter))
      .flatMap((row) => lineOf(row, proofs));
    return `## ${title}\n\n<!-- oxfmt-ignore-start -->\n${[...head, ...lines].join('\n')}\n<!-- oxfmt-ignore-end -->\n`;
  });
  return `${intro}\n${tables.join('\n')}`;
}

const intro = `# What it must survive

Made by \`node scripts/faults-table.mjs\` from the titles of the tests and the comments above them;
the rows stand in \`rows.json\`. Each test was seen to fail once, with what the last column names.

- \`npx vitest run tests/faults\`: the tests of this folder.
- \`npm run test:model\`: 100,000 schedules of the outbox's model; \`-- --schedules N --seed N\`.
- \`npm run fuzz\`: S9 with 10,000 requests and a seed of its own, which it prints.
- \`npm run load\`: W9 with 200 clients for a minute while 30 % of requests fail; \`-- --faults 0\` while
  none does.
`;

const head = [
  '| # | fault | passes when | proven by | fails when |',
  '| --- | --- | --- | --- | --- |',
];

/**
 * One line for each test, the row itself on the first.
 *
 * @param {Row} row
 * @param {readonly Proof[]} proofs
 */
function lineOf({ id, fault, passes }, proofs) {
  const mine = proofs.filter(({ rows }) => rows.includes(id));
  const cells = mine.map(({ file, title, failsWhen }) => [link(file, title), failsWhen ?? '']);
  const [first = ['**not yet**', ''], ...others] = cells;
  return [
    line([id, fault, passes, ...first]),
    ...others.map((each) => line(['', '', '', ...each])),
  ];
}

/** @param {string} file @param {string} title */
function link(file, title) {
  const path = file.startsWith('tests/faults/')
    ? file.slice('tests/faults/'.length)
    : file.replace('tests/', '../');
  return `[${path.replace(/^.*\//, '')}](${path}): ${title}`;
}

/** @param {readonly string[]} cells */
function line(cells) {
  const safe = cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' '));
  return `| ${safe.join(' | ')} |`;
}
