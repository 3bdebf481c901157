import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { expect, test } from 'vitest';
import { Modal } from './Modal.tsx';

function LogOut() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Log af
      </button>
      {open && (
        <Modal heading="Vil du logge af?" closeLabel="Luk" onClose={() => setOpen(false)}>
          <p>Dine aftaler slettes fra enheden.</p>
        </Modal>
      )}
    </>
  );
}

test('begins at its heading and gives focus back', async () => {
  // Strict: its effects run twice, and the dialog must still be open and be about something.
  render(<LogOut />, { wrapper: StrictMode });
  await userEvent.click(screen.getByRole('button', { name: 'Log af' }));

  expect(screen.getByRole('dialog', { name: 'Vil du logge af?' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Vil du logge af?' }));

  await userEvent.click(screen.getByRole('button', { name: 'Luk' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Log af' }));
});
