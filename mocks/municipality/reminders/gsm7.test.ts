import { SegmentedMessage } from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { inGsm7, septets } from './gsm7.ts';

test.each([
  ['Husk din aftale', 15],
  ['På gensyn i København, Ærø og Öland', 35],
  ['€ og [kl. 9]', 15],
  ['', 0],
])('%s: %i septets, as another counter has it', (text, length) => {
  expect(septets(text)).toBe(length);
  const bits = new SegmentedMessage(text, 'GSM-7').messageSize;
  expect(septets(text)).toBe(bits / 7);
});

test('what the alphabet lacks is spelt in its letters, or is a question mark', () => {
  expect(inGsm7('Zoë Þórðardóttir – Łukasz “Ñu”…')).toBe(
    'Zoe Thórdardóttir - Lukasz "Ñu"...'.replaceAll('ó', 'o'),
  );
  expect(inGsm7('Åse Bjørnæs')).toBe('Åse Bjørnæs');
  expect(inGsm7('A\u030ase')).toBe('Åse');
  expect(inGsm7('💐')).toBe('?');
  expect(inGsm7('\u202EIngrid\u0000')).toBe('Ingrid');
  expect(() => septets('💐')).toThrow();
});
