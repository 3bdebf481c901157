/** Whether `npm run test:all` runs: then each case is tried, else those that find what others would. */
const isThorough = process.env.THOROUGH === '1';

/** These cases, and in `npm run test:all` the others too. */
export function casesOf<Case>(always: readonly Case[], thorough: readonly Case[]): readonly Case[] {
  return isThorough ? [...always, ...thorough] : always;
}
