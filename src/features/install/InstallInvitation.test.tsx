import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { InstallInvitation } from './InstallInvitation.tsx';
import { listenForInstallPrompt } from './installPrompt.ts';

const heading = /^Læg Borgerbooking på/;

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('install');
  listenForInstallPrompt();
});

beforeEach(() => {
  localStorage.clear();
  openedFromShortcut(false);
});

test('a declined invitation does not come back', async () => {
  const user = userEvent.setup();
  const { unmount } = render(<InstallInvitation />);
  await user.click(screen.getByRole('button', { name: 'Ikke nu' }));
  expect(screen.queryByRole('heading', { name: heading })).toBeNull();
  expect(screen.getByRole('status').textContent).toMatch(/under Indstillinger/);
  unmount();
  render(<InstallInvitation />);
  expect(screen.queryByRole('heading', { name: heading })).toBeNull();
});

test('where the browser has no prompt, the steps are shown', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone) Safari');
  render(<InstallInvitation />);
  await userEvent.click(screen.getByRole('button', { name: 'Vis mig hvordan' }));
  expect(screen.getByText(/tryk på ”Føj til hjemmeskærm”/)).toBeTruthy();
});

test('whoever opened the shortcut is not invited', () => {
  openedFromShortcut(true);
  render(<InstallInvitation />);
  expect(screen.queryByRole('heading', { name: heading })).toBeNull();
});

test('the browser’s own prompt is used where there is one; once installed the invitation is gone', async () => {
  const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }));
  render(<InstallInvitation />);
  act(() => {
    window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  });
  await userEvent.click(screen.getByRole('button', { name: 'Installér' }));
  expect(prompt).toHaveBeenCalledOnce();
  expect(screen.queryByRole('heading', { name: heading })).toBeNull();
});

function openedFromShortcut(matches: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches }));
}
