import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import type { CitizenId } from '../../../src/domain/citizen.ts';
import { days, instantFromMillis, later } from '../../../src/domain/time.ts';
import { makeOwn, wipe } from '../../../src/storage/ownDevice.ts';
import { keepRecord, readRecord } from '../../../src/storage/records.ts';
import { button, heading, test, type Journey } from '../../support/journey.tsx';

afterEach(wipe);

// Fails when: what an older version did not write down is not filled in.
test('W19 an outbox that an older version wrote is sent, once', async ({ visit }) => {
  const journey = await visit('/hjaelp', { as: ci.ingrid });
  const { router, record, done, planned } = journey;
  const one = planned(ci.ingrid, sv.digitalCourse);
  await keep(journey, 0, [older(one)]);
  await router.navigate('/ikke-sendt');
  await screen.findByText('Bekræftet');
  expect(record(one.id).cancellation?.reason).toBe('ill');
  expect(done()).toEqual(['cancelled']);
});

// Fails when: what is not understood is not written down again.
test('W19 an intent that only a newer version understands is told of and kept, until one removes it', async ({
  visit,
}) => {
  const journey = await visit('/hjaelp', { as: ci.ingrid });
  const { router, record, done, planned, user } = journey;
  const one = planned(ci.ingrid, sv.digitalCourse);
  const newer = { key: 'a-newer-one', actor: ci.ingrid, intent: { kind: 'swap' } };
  await keep(journey, 2, [newer, older(one)]);
  await router.navigate('/ikke-sendt');
  await heading('Ikke sendt endnu');
  await screen.findByText(/^Der ligger 1 ændring, som en anden udgave/);
  await screen.findByText(/ring til os på 00\s12\s34\s00, før du fjerner noget\.$/);
  await screen.findByText('Bekræftet');
  expect(done()).toEqual(['cancelled']);
  expect(record(one.id).status).toBe('cancelled');
  expect(await kept(journey)).toMatchObject({ entries: [{ state: { is: 'confirmed' } }, newer] });

  await user.click(await button('Fjern det, der ikke kan læses'));
  await expect.poll(() => screen.queryByText(/^Der ligger 1 ændring/)).toBeNull();
  expect(await kept(journey)).toMatchObject({ entries: [{ state: { is: 'confirmed' } }] });
});

/** A cancellation as the first version wrote it: without its deadline, a phone number or a doubt. */
function older({ id, version, serviceId, serviceName, start, deliveryMode }: Wire['Appointment']) {
  const about = { serviceId, serviceName, start: Date.parse(start), mode: deliveryMode };
  return {
    key: 'an-older-intent-of-hers',
    actor: ci.ingrid,
    citizen: ci.ingrid,
    intent: { kind: 'cancel', about, appointment: id, etag: version, reason: 'ill', comment: '' },
    queuedAt: 0,
    tries: 0,
    state: { is: 'waiting', notBefore: 0 },
  };
}

/** On her own device, from which the app then starts anew. */
async function keep({ host, router }: Journey, version: number, entries: readonly object[]) {
  const now = instantFromMillis(host.clock.now());
  await makeOwn(ci.ingrid as CitizenId); // the id that the municipality gave her
  const lifetime = { updatedAt: now, expiresAt: later(now, days(1)) };
  expect(await keepRecord('outbox', { version, entries }, lifetime)).toMatchObject({ ok: true });
  await router.revalidate();
}

function kept({ host }: Journey): Promise<object | null> {
  const now = instantFromMillis(host.clock.now());
  return readRecord('outbox', now, (value) => typeof value === 'object' && value !== null);
}
