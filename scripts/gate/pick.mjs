// @ts-check
/** @typedef {import('./steps.mjs').Step} Step */

/**
 * The steps that were asked for by name, or all of them. Ends the process with a list of what there
 * is when a name is unknown: before anything is installed or run.
 *
 * @param {Step[]} steps
 * @param {string[]} names
 * @param {string[]} [options] what else might have been said, for the list
 * @returns {Step[]}
 */
export function pick(steps, names, options = []) {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(
      `Unknown: ${unknown.join(', ')}. There is: ${[...known, ...options].join(', ')}.`,
    );
    process.exit(1);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}
