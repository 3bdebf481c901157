import { cleanup, render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import type { Appointment } from '../../../src/domain/appointment/appointment.ts';
import { VideoAccess } from '../../../src/features/appointments/VideoAccess.tsx';
import { startLanguage } from '../../../src/i18n/start.ts';
import { startMswMunicipality } from '../../support/municipality/municipality.ts';

beforeAll(async () => {
  await startLanguage('da');
});

/** The citizen's video visit as the app reads it, when the municipality's system sends this link. */
async function videoWith(url: string): Promise<Appointment> {
  const { toAppointment } = await import('../../../src/api/wire/toDomain.ts');
  const { page, stop } = await startMswMunicipality({ as: ci.ingrid });
  const { body } = await page.get<{ items: Parameters<typeof toAppointment>[0][] }>(
    `/citizens/${ci.ingrid}/appointments`,
  );
  stop();
  const [one] = body.items;
  if (!one) throw new Error('Nothing is agreed');
  return toAppointment({ ...one, deliveryMode: 'video', video: { url, opensAt: one.start } });
}

// Fails when: what came as a link is made into one as it is.
test('F26 a video link that is not https to a host of the configuration is words, and says whom to call', async () => {
  const good = await videoWith('https://video.havlunde.invalid/m/1');
  for (const url of [
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//video.havlunde.invalid/m/1',
    'http://video.havlunde.invalid/m/1',
    'https://elsewhere.invalid/m/1',
  ]) {
    const appointment = await videoWith(url);
    render(<VideoAccess appointment={appointment} now={appointment.start} />);
    screen.getByText(/linket kan ikke åbnes herfra/);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^tel:/),
    ]);
    cleanup();
  }
  render(<VideoAccess appointment={good} now={good.start} />);
  const link = screen.getByRole('link', { name: 'Deltag på video' });
  expect(link.getAttribute('href')).toBe('https://video.havlunde.invalid/m/1');
});
