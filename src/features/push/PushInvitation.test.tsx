import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ActorId, Citizen, CitizenId } from '../../domain/citizen.ts';
import { loadTexts, startLanguage } from '../../i18n/start.ts';
import { readPreferences } from '../../storage/preferences.ts';
import { PushInvitation } from './PushInvitation.tsx';

// Who is told on this device, and what the browser and the municipality say to it.
const town = vi.hoisted(() => ({
  device: 'ready',
  wantedFor: [] as string[],
  answer: 'yes',
}));
vi.mock('../../api/push.ts', () => ({
  getPush: () => Promise.resolve({ publicKey: 'a-key', wantedFor: town.wantedFor }),
}));
vi.mock('./device.ts', () => ({
  deviceState: () => Promise.resolve(town.device),
  tellThisDevice: (wish: { wantedFor: string[] }) => {
    if (town.answer === 'unreached') return Promise.reject(new Error('Unreached'));
    if (town.answer === 'yes') town.wantedFor = wish.wantedFor;
    else town.device = 'blocked';
    return Promise.resolve(town.answer === 'yes');
  },
}));

const ingrid = { id: 'ci-ingrid' as CitizenId, relation: 'self' } as Citizen; // all that is asked of her

beforeAll(async () => {
  await startLanguage('da');
  await loadTexts('push');
});
beforeEach(() => {
  localStorage.clear();
  Object.assign(town, { device: 'ready', wantedFor: ['ci-svend'], answer: 'yes' });
});

function receipt() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const screens = render(
    <QueryClientProvider client={client}>
      <PushInvitation actor={'ci-ingrid' as ActorId} citizen={ingrid} />
    </QueryClientProvider>,
  );
  return { ...screens, client };
}

const offered = () => screen.findByRole('button', { name: 'Ja, giv mig besked her' });
const none = () => expect.poll(() => screen.queryByRole('button')).toBeNull();
const heard = () => expect.poll(() => screen.getByRole('status').textContent);

// Fails when: a yes to one forgets the others, or is not told of.
test('a yes has this device told, also about those it told of before', async () => {
  receipt();
  await userEvent.click(await offered());
  await heard().toBe('Du får nu besked på denne enhed.');
  expect(town.wantedFor).toEqual(['ci-svend', 'ci-ingrid']);
  await none();
});

// Fails when: it is offered anew after each booking.
test('a no is remembered, and where it can be changed is said', async () => {
  const { unmount } = receipt();
  await offered();
  await userEvent.click(screen.getByRole('button', { name: 'Nej tak' }));
  await heard().toMatch(/^Vi spørger ikke igen/);
  expect(readPreferences().pushDeclined).toBe(true);
  await none();
  unmount();
  receipt();
  await none();
});

// Fails when: a card that goes says nothing.
test('a no to the browser’s own question is told of', async () => {
  town.answer = 'no';
  receipt();
  await userEvent.click(await offered());
  await heard().not.toBe('');
  await none();
  expect(readPreferences().pushDeclined).toBeUndefined();
});

test('that nobody answered is said, and it can be tried again', async () => {
  town.answer = 'unreached';
  receipt();
  await userEvent.click(await offered());
  await screen.findByRole('alert');
  await offered();
});

test.each([
  ['is told already', () => (town.wantedFor = ['ci-ingrid'])],
  ['may not be told', () => (town.device = 'blocked')],
  ['cannot be told', () => (town.device = 'unsupported')],
])('who %s is not invited', async (_, is) => {
  is();
  const { client } = receipt();
  await expect.poll(() => client.isFetching()).toBe(0);
  await none();
});
