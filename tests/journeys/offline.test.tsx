import { screen, within } from '@testing-library/react';
import { describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  first,
  freeTimes,
  heading,
  link,
  said,
  test,
  type Journey,
} from '../support/journey.tsx';

const offline = { kind: 'offline' } as const;
const broken = { kind: 'status', status: 500 } as const;

const screens = [
  ['Tidligere', 'Aftalerne skal hentes først', 'Aftalerne kunne ikke hentes'],
  ['Aflyste', 'Aftalerne skal hentes først', 'Aftalerne kunne ikke hentes'],
  ['Book tid', 'Du kan ikke booke uden internet', 'Vi kunne ikke hente det, du kan booke'],
] as const;

describe('Ingrid loses her connection', () => {
  test.for(screens)('%s says so, and comes when it is back', async ([name, words], { visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    await goOffline(journey);
    await journey.user.click(screen.getByRole('link', { name }));
    await screen.findByRole('heading', { name: words });
    expect(said()).toMatch(/[Rr]ing til os på 00\s12\s34\s00/);
    expect(said()).not.toContain('Ingen tidligere aftaler');
    comeBack(journey);
    await expect.poll(() => screen.queryByRole('heading', { name: words })).toBeNull();
  });

  test('an appointment of her agenda is still there, with how old it is, and only what can be asked for later', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    await goOffline(journey);
    await journey.user.click(await link(/Inkontinenssamtale$/));
    await screen.findByText(/^Sidst opdateret i dag, onsdag 25\. november kl\. 8\.00\.$/);
    expect(screen.getByText(/^Du kan bede om at aflyse nu: det bliver sendt, når/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Flyt|Skift til/ })).toBeNull();
  });

  test('what she cancels meanwhile stands until the municipality has heard of it', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    const { user, done, record, planned } = journey;
    const { id } = planned(ci.ingrid, sv.continence);
    await goOffline(journey);
    await user.click(await link(/Inkontinenssamtale$/));
    await user.click(await link('Aflys aftale'));
    await user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
    await user.click(await button('Aflys aftalen'));
    await screen.findByText(
      /^Vi sender det, så snart der er forbindelse\. Indtil da er intet ændret\./,
    );
    expect(screen.queryByRole('heading', { name: 'Din aftale er aflyst' })).toBeNull();
    expect(record(id).status).toBe('booked');
    comeBack(journey);
    await heading('Din aftale er aflyst');
    expect(record(id).cancellation?.reason).toBe('ill');
    expect(done()).toEqual(['cancelled']);
  });

  // Fails when: the row goes from the agenda, and the band with it, without a word.
  test('what was sent after she had left its screen is said where she is, and found afterwards', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    const { user, router } = journey;
    await goOffline(journey);
    await user.click(await link(/Inkontinenssamtale$/));
    await user.click(await link('Aflys aftale'));
    await user.click(await button('Aflys aftalen'));
    await screen.findByText(/^Vi sender det, så snart der er forbindelse\./);
    await router.navigate('/indstillinger');
    await screen.findByRole('region', { name: 'Ikke sendt endnu' });
    comeBack(journey);
    const band = within(await screen.findByRole('region', { name: 'Sendt' }));
    const words = /^Det er sendt, og aftalen er aflyst: Inkontinenssamtale, .* kl\. /;
    expect(band.getByText(words)).toBeTruthy();
    expect(await screen.findAllByText(words, { selector: '[role=status]' })).toBeTruthy();
    await user.click(band.getByRole('link', { name: 'Se kvittering' }));
    await heading('Din aftale er aflyst');
    await expect.poll(() => screen.queryByRole('region', { name: 'Sendt' })).toBeNull();
  });

  test('an appointment that was never fetched must be', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    await goOffline(journey);
    await journey.router.navigate('/aftaler/ap-0000000never');
    await screen.findByRole('heading', { name: 'Aftalerne skal hentes først' });
  });

  test('before the free times came', async ({ visit }) => {
    const path = `/book/moede?ydelse=${sv.preventiveVisit}`;
    const { user, host } = await visit(path, { as: ci.ingrid });
    const home = await link('Hjemmebesøg');
    host.faults.add(offline);
    await user.click(home);
    await screen.findByRole('heading', { name: 'Du kan ikke booke uden internet' });
    host.faults.set([]);
    await user.click(await button('Prøv igen'));
    await freeTimes();
  });

  test('with a time in her hand: it is not held, and says so', async ({ visit }) => {
    const path = `/book/tid?ydelse=${sv.preventiveVisit}&moede=home`;
    const { user, host, done } = await visit(path, { as: ci.ingrid });
    const times = await freeTimes();
    host.faults.add(offline);
    await user.click(first(times));
    await screen.findByText('Tiden blev ikke reserveret');
    await screen.findByText('Vi kunne ikke få forbindelse. Prøv igen om lidt.');
    expect(done()).toEqual([]);
  });
});

describe('the municipality’s system is down', () => {
  test.for(screens)('%s says that, which is something else', async ([name, , words], { visit }) => {
    const { user, host } = await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    host.faults.add(broken);
    await user.click(screen.getByRole('link', { name }));
    await screen.findByRole('heading', { name: words });
    expect(said()).toContain('Der skete en fejl hos os. Prøv igen om lidt.');
    expect(said()).not.toContain('internet');
  });
});

test('opened without a connection, on a device that remembers nobody, it says so and asks again', async ({
  visit,
}) => {
  const { user, host } = await visit('/aftaler', { as: ci.ingrid, faults: [offline] });
  await heading('Vi kan ikke få forbindelse');
  expect((await link(/^Ring til os på 00\s12\s34\s00$/)).getAttribute('href')).toBe(
    'tel:+4500123400',
  );
  host.faults.set([]);
  await user.click(await button('Prøv igen'));
  await heading('Mine aftaler');
  await link(/Inkontinenssamtale$/);
});

test('while the agenda is on its way, that is what is said', async ({ visit }) => {
  const slow = {
    kind: 'latency',
    milliseconds: 300,
    match: { operation: 'listAppointments' },
  } as const;
  await visit('/aftaler', { as: ci.ingrid, faults: [slow] });
  await heading('Mine aftaler');
  await screen.findByText('Henter aftaler …');
  expect(said()).not.toContain('Ingen kommende aftaler');
  await link(/Inkontinenssamtale$/);
  expect(screen.queryByText('Henter aftaler …')).toBeNull();
});

async function goOffline({ host }: Journey) {
  await link(/Inkontinenssamtale$/);
  host.faults.add(offline);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
}

function comeBack({ host }: Journey) {
  host.faults.set([]);
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
}
