import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCitizen } from '../../tests/support/municipality/made-up.ts';
import type { Language } from '../domain/localized.ts';
import { dayFromWire, instantFromWire as at } from '../domain/time.ts';
import { changeLanguage, startLanguage } from './start.ts';
import { useFormat } from './useFormat.ts';
import { useNameOf } from './useNameOf.ts';

const now = at('2026-11-25T08:00:00+01:00');

describe.each<[Language, string, string, string, string]>([
  [
    'da',
    'i dag, onsdag 25. november kl. 9.30',
    'i morgen, torsdag 26. november',
    'fredag 27. november',
    'en person med navne- og adressebeskyttelse',
  ],
  [
    'en',
    'today, Wednesday 25 November at 9:30',
    'tomorrow, Thursday 26 November',
    'Friday 27 November',
    'a person with a protected name and address',
  ],
])('in %s', (language, today, tomorrow, friday, unnamed) => {
  beforeEach(() => startLanguage(language));

  test('near days have a word, all have their date', () => {
    const { whenInWords, dayInWords } = renderHook(() => useFormat()).result.current;
    expect(whenInWords(at('2026-11-25T09:30:00+01:00'), now)).toBe(today);
    expect(dayInWords(dayFromWire('2026-11-26'), now)).toBe(tomorrow);
    expect(dayInWords(dayFromWire('2026-11-27'), now)).toBe(friday);
  });

  test('the page says which language it is in', () => {
    expect(document.documentElement.lang).toBe(language);
  });

  test('a protected name is not asked for, and not left blank', () => {
    const nameOf = renderHook(() => useNameOf()).result.current;
    expect(nameOf(aCitizen({ name: null }))).toBe(unnamed);
    expect(nameOf(aCitizen())).toBe('Ingrid Holm Mortensen');
  });
});

test('the language changes under a screen that is open', async () => {
  await startLanguage('da');
  const { result, rerender } = renderHook(() => useFormat());
  const texts = { da: 'Sygeplejerske', en: 'Nurse' };
  expect(result.current.text(texts)).toBe('Sygeplejerske');
  await changeLanguage('en');
  rerender();
  expect(result.current.text(texts)).toBe('Nurse');
  expect(document.documentElement.lang).toBe('en');
});
