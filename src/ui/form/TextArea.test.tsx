import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextArea } from './TextArea.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function Reason() {
  const [text, setText] = useState('');
  return (
    <TextArea
      label="Besked"
      value={text}
      onChange={(event) => setText(event.target.value)}
      limit={5}
      remainingText={(left) => (left < 0 ? `${-left} for meget` : `${left} tegn tilbage`)}
    />
  );
}

test('counts at once, says it after a pause, and cuts nothing off', () => {
  render(<Reason />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Besked' }), {
    target: { value: 'Hejsa!' },
  });

  expect(screen.getByText('1 for meget')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');

  act(() => {
    vi.advanceTimersByTime(1000);
  });

  expect(screen.getByRole('status').textContent).toBe('1 for meget');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Besked' });
  expect(field.value).toBe('Hejsa!');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
