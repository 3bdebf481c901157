/**
 * Whether a path of the app's origin is answered by the municipality and is no screen of the app: its
 * contract, the login, the simulator, short links and calendars.
 *
 * @example isMunicipalityPath('/s/abc123'); // true
 */
export function isMunicipalityPath(pathname: string): boolean {
  return /^\/(api|auth|mock|s|kalender)(\/|\?|$)/.test(pathname);
}
