import { beforeEach, expect, test, vi } from 'vitest';
import { readPreferences, savePreferences } from './preferences.ts';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
  });
});

test('a choice is remembered beside the others', () => {
  savePreferences({ language: 'en' });
  savePreferences({ installDeclined: true });
  expect(readPreferences()).toEqual({ language: 'en', installDeclined: true });
});

test.each(['', 'null', '[]', '{"language":"fr"}', '"da"'])('%j is no choice', (text) => {
  stored.set('borgerbooking.preferences', text);
  expect(readPreferences()).toEqual({});
});

test('a browser that keeps nothing is no obstacle', () => {
  const refuse = () => {
    throw new DOMException('Private', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  savePreferences({ language: 'en' });
  expect(readPreferences()).toEqual({});
});
