/** A phone number that no line breaks in two. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0');
}
