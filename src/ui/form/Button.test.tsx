import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './Button.tsx';

test('a second press while busy does nothing, and focus stays', async () => {
  const press = vi.fn();
  const submit = vi.fn((event: Event) => {
    event.preventDefault();
  });
  const { rerender, container } = render(
    <form>
      <Button type="submit" onClick={press}>
        Book tid
      </Button>
    </form>,
  );
  container.addEventListener('submit', submit);
  await userEvent.click(screen.getByRole('button', { name: 'Book tid' }));
  rerender(
    <form>
      <Button type="submit" busy busyText="Booker …" onClick={press}>
        Book tid
      </Button>
    </form>,
  );

  const busy = screen.getByRole('button', { name: 'Booker …' });
  await userEvent.click(busy);

  expect(press).toHaveBeenCalledTimes(1);
  expect(submit).toHaveBeenCalledTimes(1);
  expect(busy.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(busy);
});
