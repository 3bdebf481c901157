import { screen, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { freeAt, ok } from '../../journeys/steps.ts';
import {
  button,
  first,
  heading,
  inWords,
  link,
  test,
  type Journey,
  type Visit,
} from '../../support/journey.tsx';
import { comeBack, goOffline } from './screen-network.ts';

const days = 24 * 3_600_000;

// Fails when: the screen does not tell the present time.
test('W8 a cancellation that waited for a network meets a new time: both are shown, the new one stands', async ({
  visit,
}) => {
  const journey = await toCancelling(visit, sv.digitalCourse);
  const { router, record, one } = journey;
  await cancelOffline(journey);
  const moved = moveByStaff(journey);
  comeBack(journey);
  await screen.findByText(/^Aftalen er blevet ændret, siden du åbnede siden\./);
  await findBothTimes(one, moved);
  expect(record(one.id)).toEqual(moved);
  // Her answers are there still.
  expect(screen.getByRole('radio', { name: 'Sygdom' })).toHaveProperty('checked', true);

  await router.navigate('/ikke-sendt');
  await heading('Ikke sendt endnu');
  await screen.findByText('Afvist');
  await findBothTimes(one, moved);
  expect(record(one.id)).toEqual(moved);
});

// Fails when: the screen does not tell the present time.
test('W8 a change of the way to meet that waited meets a new time: both are shown, the new one stands', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', { as: ci.ingrid });
  const { user, planned, record, host, pass } = journey;
  const one = planned(ci.ingrid, sv.continence);
  await user.click(await link(/Inkontinenssamtale$/));
  await user.click(await link('Skift til telefon'));
  await user.click(await button('Behold den tid, du har'));
  await heading('Tjek dine svar');
  await button('Bekræft ændringen');
  goOffline(journey);
  await user.click(await button('Bekræft ændringen'));
  await screen.findByText(/^Vi sender det, så snart der er forbindelse\./);
  pass(1000);
  const wish = { serviceId: sv.continence, deliveryMode: 'video' } as const;
  const moved = ok(host.municipality.staff.move(one.id, freeAt(host, wish).id));
  comeBack(journey);
  await findBothTimes(one, moved);
  expect(record(one.id)).toEqual(moved);
});

// Fails when: a tab knows only of the refusals that it was answered itself.
test('W4 another tab sends what this one wrote down, and it is refused: this screen says why', async ({
  visit,
}) => {
  const journey = await toCancelling(visit, sv.digitalCourse);
  await cancelOffline(journey);
  // Each visit is an app of its own.
  const { outbox } = await import('../../../src/features/outbox/outbox.ts');
  const { outboxStore } = await import('../../../src/storage/outbox.ts');
  const entry = first(outbox.state().entries);
  const refused = { ...entry, tries: 1, state: { is: 'refused', reason: 'too-late' } } as const;
  vi.spyOn(outboxStore, 'read').mockResolvedValue({ entries: [refused], foreign: [] });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange')); // this tab is looked at again
  await screen.findByText(/^Fristen for at ændre aftalen her er udløbet\./);
  const alert = screen.getByRole('alert');
  expect(document.activeElement).toBe(alert);
  expect(screen.getByRole('radio', { name: 'Sygdom' })).toHaveProperty('checked', true);
});

// Fails when: what is not sent for want of a session looks as if it were being sent, or is not tried again.
test('W18 the device says that there is a network and none is reached: it waits, says so, and goes by itself', async ({
  visit,
}) => {
  const { user, host, record, one } = await toCancelling(visit, sv.digitalCourse);
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { rememberAntiForgeryToken } = await import('../../../src/api/wire/client.ts');
  rememberAntiForgeryToken(''); // as in an app that was opened without a network
  host.faults.set([{ kind: 'offline' }]);
  await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
  await user.click(await button('Aflys aftalen'));
  await screen.findByRole('heading', { name: 'Ikke sendt endnu' });
  expect(record(one.id)).toEqual(one);
  host.faults.set([]);
  await heading('Din aftale er aflyst');
  expect(record(one.id).status).toBe('cancelled');
});

// Fails when: a refusal for being too late has no phone number, or does not say what stands.
test('W11 a cancellation that waits past its deadline: "for sent" once the municipality says so, and it stands', async ({
  visit,
}) => {
  const journey = await toCancelling(visit, sv.digitalCourse);
  const { one, pass, host } = journey;
  await cancelOffline(journey);
  pass(Date.parse(one.cancelUntil ?? '') - host.clock.now() + 1000);
  comeBack(journey);
  await expectTooLate(journey);
  await journey.router.navigate('/aftaler');
  const band = await screen.findByRole('region', { name: 'Ikke ændret' });
  within(band).getByText('1 ændring kunne ikke lade sig gøre.');
  await journey.router.navigate('/ikke-sendt');
  await screen.findByText('For sent');
  await expectTooLate(journey);
});

// Fails when: past the deadline nobody says so, or it is settled without the municipality.
test('W11 the deadline passes without a network: it waits, and says so, with the phone number', async ({
  visit,
}) => {
  const journey = await toCancelling(visit, sv.digitalCourse);
  const { one, pass, host, record } = journey;
  pass(Date.parse(one.cancelUntil ?? '') - host.clock.now() - 1500);
  await cancelOffline(journey);
  pass(12_000);
  const words = `Vi spørger kommunen, så snart der er forbindelse. Ring på ${one.contact.phone}, hvis`;
  await screen.findByText((text) => text.startsWith('Fristen var') && text.includes(words));
  expect(screen.queryByText(/for sent/i)).toBeNull();
  expect(record(one.id)).toEqual(one);
});

/** Ingrid is asked why she cancels; her session outlives the story. */
async function toCancelling(
  visit: (path: string, options: Visit) => Promise<Journey>,
  service: string,
) {
  const journey = await visit('/aftaler', { as: ci.ingrid, idleSeconds: 60 * days });
  journey.host.sessions.limits.absolute = 60 * days;
  const one = journey.planned(ci.ingrid, service);
  await journey.user.click(await link(new RegExp(`${one.serviceName.da}$`)));
  await journey.user.click(await link('Aflys aftale'));
  await heading('Vil du aflyse aftalen?');
  first(await screen.findAllByRole('radio'));
  return { ...journey, one };
}

type Cancelling = Awaited<ReturnType<typeof toCancelling>>;

async function cancelOffline(journey: Cancelling) {
  const { user, record, one } = journey;
  goOffline(journey);
  await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
  await user.click(await button('Aflys aftalen'));
  await screen.findByText(/^Vi sender det, så snart der er forbindelse\./);
  expect(record(one.id)).toEqual(one);
}

function moveByStaff({ host, pass, one }: Cancelling) {
  pass(1000);
  const wish = {
    serviceId: one.serviceId,
    deliveryMode: one.deliveryMode,
    from: '2026-12-14T00:00:00+01:00',
  };
  return ok(host.municipality.staff.move(one.id, freeAt(host, wish).id));
}

async function findBothTimes(seen: Wire['Appointment'], present: Wire['Appointment']) {
  const said = (start: string) => `${inWords(start).day} ${inWords(start).clock}`;
  await screen.findByText(new RegExp(`^Før: .*${said(seen.start)}`, 'i'));
  await screen.findByText(new RegExp(`^Nu: .*${said(present.start)}`, 'i'));
}

async function expectTooLate({ record, done, host, one }: Cancelling) {
  const words = `Det var for sent. Aftalen gælder stadig. Ring på ${one.contact.phone}, så`;
  await screen.findByText((text) => text.startsWith(words));
  expect(record(one.id)).toEqual(one);
  expect(done()).toEqual([]);
  const sent = host.records.requests.map(({ operation }) => operation);
  expect(sent.filter((operation) => operation === 'cancelAppointment')).toHaveLength(1);
}
