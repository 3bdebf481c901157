import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { ErrorSummary } from './ErrorSummary.tsx';
import { TextField } from './TextField.tsx';

beforeAll(() => {
  // jsdom lays nothing out, so it has nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

test('takes focus when it appears, and leads to the field', async () => {
  render(
    <>
      <ErrorSummary
        heading="Der er en fejl"
        errors={[{ fieldId: 'telefon', message: 'Skriv dit telefonnummer' }]}
      />
      <TextField id="telefon" label="Telefonnummer" error="Skriv dit telefonnummer" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));

  await userEvent.click(screen.getByRole('link', { name: 'Skriv dit telefonnummer' }));

  const field = screen.getByRole('textbox', {
    name: 'Telefonnummer',
    description: 'Skriv dit telefonnummer',
  });
  expect(document.activeElement).toBe(field);
});
