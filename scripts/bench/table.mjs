// @ts-check

/** @typedef {import('./round.mjs').Round} Round */
/** @typedef {import('./round.mjs').Figures} Figures */

const situations = /** @type {const} */ ([
  ['first', 'First visit'],
  ['second', 'Second visit'],
  ['offline', 'Offline'],
]);

/**
 * The medians as a Markdown table, a row per situation and subject.
 *
 * @param {{ name: string, rounds: Round[] }[]} results
 * @returns {string}
 */
export function table(results) {
  const rows = situations.flatMap(([situation, title]) =>
    results.map(({ name, rounds }) => {
      const of = (/** @type {keyof Figures} */ what) =>
        median(rounds.map((round) => round[situation][what]));
      const times = [of('fcp'), of('lcp'), of('pressable')].map(seconds);
      return [title, name, `${(of('bytes') / 1000).toFixed(1)} kB`, ...times];
    }),
  );
  return [
    ['', '', 'JS + CSS (brotli)', 'FCP', 'LCP', '“Book tid” can be pressed'],
    ['---', '---', '---:', '---:', '---:', '---:'],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * How soon the kept agenda stands there.
 *
 * @param {Round[]} rounds
 * @returns {number} median, ms; NaN for an app that keeps none
 */
export function kept(rounds) {
  return median(rounds.map((round) => round.kept));
}

/** @param {number[]} values an odd number of them, or the upper of the two in the middle */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
