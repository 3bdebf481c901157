/** The address that makes a telephone call a number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/\s/g, '')}`;
}
