import { cleanup, render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { ci } from '../../../mocks/town/citizenIds.ts';
import type { Appointment } from '../../../src/domain/appointment/appointment.ts';
import { loadTexts, startLanguage } from '../../../src/i18n/start.ts';
import { WayIn } from '../../../src/routes/video/WayIn.tsx';
import { startMswMunicipality } from '../../support/municipality/municipality.ts';

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('video');
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
  const start = new Date(Date.now() - 60_000).toISOString();
  const end = new Date(Date.now() + 30 * 60_000).toISOString();
  const video = { url, opensAt: start };
  return toAppointment({ ...one, start, end, deliveryMode: 'video', video });
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
    render(<WayIn elsewhere appointment={appointment} onGoIn={() => undefined} />);
    screen.getByText(/linket kan ikke åbnes herfra/);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^tel:/),
    ]);
    cleanup();
  }
  render(<WayIn elsewhere appointment={good} onGoIn={() => undefined} />);
  const link = screen.getByRole('link', { name: /^Gå videre til mødet/ });
  expect(link.getAttribute('href')).toBe('https://video.havlunde.invalid/m/1');
});
