import { municipality } from '../../src/config/municipality.ts';

/**
 * The municipality's colours as Sass variables, put before the stylesheet so that it can hand them
 * to the design system with `@use … with`.
 */
export function municipalityStyles(): string {
  const { primary, primaryDark, primaryLight, people } = municipality.colours;
  return [
    `$municipality-primary: ${primary};`,
    `$municipality-primary-dark: ${primaryDark};`,
    `$municipality-primary-light: ${primaryLight};`,
    `$municipality-people: ${people.join(', ')};`,
    '',
  ].join('\n');
}
