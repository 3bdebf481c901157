/** Whether a path is the municipality's to answer; a query may follow it. */
export function isOwnPath(path: string): boolean {
  return /^\/(api|auth|mock|s|kalender)(\/|\?|$)/.test(path);
}
