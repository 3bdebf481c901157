import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Puts the tab in front, or behind others; a phone's own lock does the same. */
export function look(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
