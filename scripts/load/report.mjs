// @ts-check

/** @typedef {import('./campaign.ts').Plan} Plan */
/** @typedef {import('./campaign.ts').Outcome} Outcome */

/**
 * What a load was like, in words and numbers; `failed` when a promise was broken, nothing was done,
 * or more requests were sent for a change than the failures explain.
 *
 * @param {Plan} plan
 * @param {Outcome} outcome
 * @returns {{ text: string, failed: boolean }}
 */
export function report(plan, { sent, settled, refused, unknown, commits, broken }) {
  const changes = sent.filter(({ what }) => /^POST (appointments|reschedule|cancel)$/.test(what));
  const perCommit = changes.length / commits;
  const bound = plan.failures === 0 ? 1.1 : 2;
  const states = settled.map(({ entry }) => entry.state);
  const answered = sent.filter(({ status }) => status !== null);
  const lines = [
    `${plan.clients} clients, ${plan.seconds} s, ${plan.failures * 100} % of requests fail, seed ${plan.seed}`,
    '',
    `requests            ${sent.length}, answered ${answered.length}`,
    `answers             ${tally(sent.map(({ status }) => status ?? 'none'))}`,
    `commits             ${commits} in the municipality's log`,
    `intents             ${tally(states.map(({ is }) => is))}; ${unknown} open when failures ended`,
    `refused intents     ${tally(states.flatMap((state) => (state.is === 'refused' ? [state.reason] : [])))}`,
    `refused before      ${tally(refused)}`,
    `requests per commit ${perCommit.toFixed(3)} (at most ${bound})`,
    '',
    'latency, ms              p50    p95  requests',
    ...[...new Set(answered.map(({ what }) => what))].sort().map((what) => row(what, answered)),
    row('all', answered),
    '',
    broken.length === 0
      ? 'Kept: no slot oversold, nobody in two places, every change in the log once, nothing left open, every answer as the contract says.'
      : `BROKEN:\n${broken.map((each) => `  ${each}`).join('\n')}`,
  ];
  return { text: lines.join('\n'), failed: broken.length > 0 || !(perCommit <= bound) };
}

/** @param {readonly (string | number)[]} words */
function tally(words) {
  /** @type {Map<string | number, number>} */
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a);
  return most.map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
}

/**
 * @param {string} what
 * @param {Outcome['sent']} answered
 */
function row(what, answered) {
  const times = answered
    .filter((one) => what === 'all' || one.what === what)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0).padStart(6);
  return `${what.padEnd(22)}${at(0.5)} ${at(0.95)} ${String(times.length).padStart(9)}`;
}
