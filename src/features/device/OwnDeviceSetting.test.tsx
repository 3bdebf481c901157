import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Session } from '../../domain/session.ts';
import { instantFromWire } from '../../domain/time.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { deviceOwner, makeOwn, wipe } from '../../storage/ownDevice.ts';
import { settleDevice, type KeepAgenda } from './ownDevice.ts';
import { OwnDeviceSetting } from './OwnDeviceSetting.tsx';

// Brands of made-up values.
const karen = 'ci-karen' as CitizenId;
const villy = 'ci-villy' as CitizenId;
const expiresAt = '2026-11-25T10:30:00+01:00';
const session: Session = {
  actor: 'ci-karen' as ActorId,
  self: karen,
  name: 'Karen',
  authenticatedAt: instantFromWire('2026-11-25T08:00:00+01:00'),
  expiresAt: instantFromWire(expiresAt),
  idleTimeoutSeconds: 240,
  ownDevice: false,
  etag: '"1"',
};
const self = { id: karen, name: 'Karen', relation: 'self', rights: [], mandate: null } as const;

const told: unknown[] = [];
const municipality = setupServer(
  http.get('*/api/v1/session', () => answer(false)),
  http.patch('*/api/v1/session', async ({ request }) => {
    const body = (await request.json()) as { ownDevice: boolean }; // what the contract says
    told.push(body);
    return answer(body.ownDevice);
  }),
  http.get('*/api/v1/citizens', () => HttpResponse.json({ items: [self] })),
);

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('ownDevice');
  municipality.listen();
});
beforeEach(async () => {
  municipality.resetHandlers();
  told.length = 0;
  await wipe();
});
afterAll(() => {
  municipality.close();
});

test('turned on, the device is the citizen’s own, and the municipality knows', async () => {
  const onChange = vi.fn<(session: Session) => void>();
  show({ onChange });
  await userEvent.click(theSwitch());
  await screen.findByText(/^Slået til/);
  expect(theSwitch().getAttribute('aria-checked')).toBe('true');
  expect(await deviceOwner()).toBe(karen);
  expect(told).toEqual([{ ownDevice: true }]);
  expect(onChange.mock.lastCall?.[0].ownDevice).toBe(true);
});

test('turned off, everything is wiped, and the municipality knows', async () => {
  await makeOwn(karen);
  show();
  await waitFor(() => expect(theSwitch().getAttribute('aria-checked')).toBe('true'));
  await userEvent.click(theSwitch());
  await screen.findByText(/^Slået fra/);
  expect(await deviceOwner()).toBeNull();
  expect(told).toEqual([{ ownDevice: false }]);
});

test('a full device is said, and nothing is left behind (S1)', async () => {
  show({ keepAgenda: () => Promise.resolve(refused('full')) });
  await userEvent.click(theSwitch());
  await screen.findByText(/^Der er ikke plads/);
  expect(theSwitch().getAttribute('aria-checked')).toBe('false');
  expect(await deviceOwner()).toBeNull();
  expect(told).toEqual([]);
});

test('without an answer from the municipality it is not turned on', async () => {
  municipality.use(http.patch('*/api/v1/session', () => HttpResponse.error()));
  show();
  await userEvent.click(theSwitch());
  await screen.findByText(/^Der er ingen forbindelse/);
  expect(await deviceOwner()).toBeNull();
});

test('without a network it can be turned off, but not on', async () => {
  municipality.use(http.get('*/api/v1/session', () => HttpResponse.error()));
  await makeOwn(karen);
  show({ session: null });
  await userEvent.click(await screen.findByRole('switch'));
  await screen.findByText(/^Slået fra/);
  expect(await deviceOwner()).toBeNull();
  await screen.findByText(/^Du skal have internet/);
});

test('after a new login the device’s choice holds', async () => {
  await makeOwn(karen);
  expect((await settleDevice(session, [self])).ownDevice).toBe(true);
  expect(told).toEqual([{ ownDevice: true }]);
});

test('what was turned off without a network is told at the next login', async () => {
  expect((await settleDevice({ ...session, ownDevice: true }, [self])).ownDevice).toBe(false);
});

test('somebody else who logs in does not take the choice over (A4)', async () => {
  await makeOwn(villy);
  expect((await settleDevice(session, [self])).ownDevice).toBe(false);
  expect(await deviceOwner()).toBeNull();
});

const keepNothing: KeepAgenda = () => Promise.resolve(ok(undefined));

function show(
  props: {
    session?: Session | null;
    onChange?: (session: Session) => void;
    keepAgenda?: KeepAgenda;
  } = {},
): void {
  const given = { session, onChange: () => undefined, keepAgenda: keepNothing, ...props };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OwnDeviceSetting {...given} />
    </QueryClientProvider>,
  );
}

function theSwitch(): HTMLElement {
  return screen.getByRole('switch', { name: 'Dette er min egen enhed' });
}

function answer(ownDevice: boolean) {
  const person = { citizenId: karen, name: 'Karen' };
  const authenticatedAt = '2026-11-25T08:00:00+01:00';
  const times = { authenticatedAt, expiresAt, secondsLeft: 240, idleTimeoutSeconds: 240 };
  const wire = { person, assurance: 'substantial', ...times, ownDevice, antiForgeryToken: 'token' };
  return HttpResponse.json(wire, { headers: { ETag: '"2"' } });
}
