import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { days, instantFromWire, later } from '../domain/time.ts';
import { startLanguage } from '../i18n/start.ts';
import { OfflineNotice } from './OfflineNotice.tsx';

const updatedAt = instantFromWire('2026-11-25T09:30:00+01:00');

beforeAll(() => startLanguage('da'));

test('says when the agenda was told, in words', () => {
  render(<OfflineNotice updatedAt={updatedAt} now={updatedAt} />);
  expect(screen.getByRole('status').textContent).toMatch(/^Sidst opdateret i dag, .* kl\. 9\.30\./);
});

test.each([-365, 2])('a clock that is %d days off does not make it fresh (S3)', (off) => {
  render(<OfflineNotice updatedAt={updatedAt} now={later(updatedAt, days(off))} />);
  expect(screen.getByRole('status').textContent).toMatch(/25\. november .*kl\. 9\.30/);
  expect(screen.queryByText(/i dag/)).toBeNull();
});

test('says that there may be more than had been loaded', () => {
  render(<OfflineNotice updatedAt={updatedAt} now={updatedAt} complete={false} />);
  expect(screen.getByRole('status').textContent).toMatch(/flere aftaler/);
});
