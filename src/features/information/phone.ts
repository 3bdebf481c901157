/** The address that makes a telephone call a number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/\s/g, '')}`;
}

/** A number that no line breaks in two. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0');
}
