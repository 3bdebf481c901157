/** A link that calls a Danish number, also from abroad (RFC 3966). */
export function phoneHref(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  // Short numbers, such as 112, exist only within the country.
  return digits.length < 8 ? `tel:${digits}` : `tel:+45${digits}`;
}
