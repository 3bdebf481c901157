import { expect, test } from 'vitest';
import { municipality } from '../config/municipality.ts';
import { phoneHref } from './phone.ts';

const { booking, acute, accessibility } = municipality.contact;

test.each([
  ['00 12 34 00', 'tel:+4500123400'],
  ['00123400', 'tel:+4500123400'],
  ['112', 'tel:112'],
  ['1813', 'tel:1813'],
])('%s is called by %s', (phone, href) => {
  expect(phoneHref(phone)).toBe(href);
});

test.each([booking.phone, acute.phone, accessibility.phone])(
  'the configured %s calls nobody who exists',
  (phone) => {
    expect(phoneHref(phone)).toMatch(/^tel:\+4500\d{6}$/);
  },
);
