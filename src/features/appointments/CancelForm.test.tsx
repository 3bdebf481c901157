import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { municipality } from '../../config/municipality.ts';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { Citizen, CitizenId } from '../../domain/citizen.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { CancelForm } from './CancelForm.tsx';

vi.mock('../../config/municipality.ts', async (original) => {
  const { municipality: ours } = await original<{ municipality: typeof municipality }>();
  const policies = { ...ours.policies, cancellationReason: 'required' };
  return { municipality: { ...ours, policies } };
});

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('cancelling');
});

const jens: Citizen = {
  id: 'ci-1' as CitizenId,
  name: 'Jens',
  relation: 'self',
  rights: [],
  mandate: null,
};

test('where the municipality must know why, nothing is cancelled without a reason', async () => {
  const user = userEvent.setup({ delay: null });
  const tried = vi.fn();
  const submitted = vi.fn();
  render(
    <CancelForm
      citizen={jens}
      appointment={{ id: 'ap-1' as AppointmentId }}
      answered={null}
      sending={false}
      onTried={tried}
      onSubmit={submitted}
    />,
  );
  const cancel = screen.getByRole('button', { name: 'Aflys aftalen' });
  const ill = screen.getByRole('radio', { name: 'Sygdom' });
  await user.click(cancel);
  const message = 'Vælg, hvorfor du aflyser';
  expect(tried).toHaveBeenLastCalledWith([{ fieldId: ill.id, message }]);
  screen.getByText(message);
  expect(submitted).not.toHaveBeenCalled();
  await user.click(ill);
  await user.click(cancel);
  expect(submitted).toHaveBeenCalledWith({ reason: 'ill', comment: '' });
});
