import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Notice, NoticeId } from '../../domain/messages/notice.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { look } from '../../../tests/support/browser/look.ts';
import { anAppointment } from '../../../tests/support/municipality/made-up.ts';
import { AppointmentNotice } from './AppointmentNotice.tsx';

const { id, citizenId: citizen, start, end, mode, practitioner, location } = anAppointment();
const terms = { start, end, mode, practitioner, location };
const moved: Notice = {
  id: 'no-made-up' as NoticeId, // made up
  at: start,
  kind: 'appointment-moved',
  appointmentId: id,
  threadId: null,
  serviceName: null,
  before: terms,
  after: terms,
  seen: false,
};
const see = vi.hoisted(() => vi.fn<(...ids: readonly string[]) => void>());

vi.mock('./useNotices.ts', () => ({
  useNotices: () => ({ notices: [moved] }),
  useSee: () => ({ see }),
}));

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('notices');
});

// Fails when: a move that comes into a hidden tab counts as seen, or stays new when she is back.
test('a move that comes while nobody looks is new until she is back', async () => {
  look('hidden');
  render(<AppointmentNotice citizen={citizen} id={id} now={start} />);
  await screen.findByRole('heading', { name: 'Flyttet af kommunen' });
  expect(see).not.toHaveBeenCalled();
  look('visible');
  expect(see).toHaveBeenCalledExactlyOnceWith(moved.id);
  look('visible');
  expect(see).toHaveBeenCalledOnce();
});
