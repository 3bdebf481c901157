import { screen } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  fact,
  first,
  freeTimes,
  heading,
  inWords,
  link,
  said,
  test,
} from '../support/journey.tsx';
import { freeAt, ok } from './steps.ts';

const hours = 3_600_000;

describe('Ingrid moves her course', () => {
  test('and has her old time until the new one is confirmed', async ({ visit }) => {
    const { user, planned, record, done, pass } = await visit('/aftaler', { as: ci.ingrid });
    const before = planned(ci.ingrid, sv.digitalCourse);
    const old = inWords(before.start);
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Flyt aftale'));
    await heading(/^Vælg en (ny )?tid/);
    await screen.findByText(
      `Din aftale står stadig ${old.day} ${old.clock}, til du har bekræftet en ny tid.`,
    );
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    await screen.findByText('Din gamle tid gælder, til du har bekræftet.');
    expect((await fact('Før')).toLowerCase()).toBe(`${old.day} ${old.clock}, besøg hos os`);
    expect(record(before.id)).toEqual(before);
    pass(60_000);
    await user.click(await button('Bekræft ændringen'));
    await heading('Din aftale er ændret');

    const after = record(before.id);
    expect(after.start).not.toBe(before.start);
    expect(after).toMatchObject({ status: 'booked', movesLeft: 0, note: before.note });
    expect(done()).toEqual(['held', 'rescheduled']);
    const now = inWords(after.start);
    // What was is crossed out, and said to those who do not see that it is.
    expect((await fact('Hvornår')).toLowerCase()).toBe(
      `før: ${old.day} ${old.clock} (dansk tid)nu: i morgen, ${now.day} ${now.clock} (dansk tid)`,
    );
    await screen.findByText(/^Du får en sms dagen før kl\. 10\.00\. /);
    await user.click(await link('Se alle aftaler'));
    await link(new RegExp(`${now.day} ${now.clock}, ?IT og digitalisering$`, 'i'));
    expect(said()).not.toContain(`${old.day} ${old.clock}`);
  });

  test('and is told what it is now when the municipality has moved it meanwhile (W8)', async ({
    visit,
  }) => {
    const { user, planned, record, host, pass } = await visit('/aftaler', { as: ci.ingrid });
    const before = planned(ci.ingrid, sv.digitalCourse);
    await user.click(await link(/IT og digitalisering$/));
    await user.click(await link('Flyt aftale'));
    await user.click(first(await freeTimes()));
    await heading('Tjek dine svar');
    await button('Bekræft ændringen');
    pass(1000);
    const wish = {
      serviceId: sv.digitalCourse,
      deliveryMode: 'clinic',
      from: '2026-12-14T00:00:00+01:00',
    } as const;
    const moved = ok(host.municipality.staff.move(before.id, freeAt(host, wish).id));
    await user.click(await button('Bekræft ændringen'));
    const { day, clock } = inWords(moved.start);
    await screen.findByText('Aftalen er blevet ændret imens');
    await screen.findByText(new RegExp(`^Nu er den: ${day} ${clock}`));
    expect((await link('Se aftalen')).getAttribute('href')).toBe(`/aftaler/${before.id}`);
    expect(record(before.id)).toEqual(moved);
  });
});

describe('Ingrid changes how she meets the nurse', () => {
  test('and keeps her time: that is no move', async ({ visit }) => {
    const { user, planned, record, done } = await visit('/aftaler', { as: ci.ingrid });
    const before = planned(ci.ingrid, sv.continence);
    expect(before.deliveryMode).toBe('video');
    await user.click(await link(/Inkontinenssamtale$/));
    await user.click(await link('Skift til telefon'));
    await user.click(await button('Behold den tid, du har'));
    await heading('Tjek dine svar');
    expect(await fact('Før')).toContain('Skærmbesøg (video)');
    await user.click(await button('Bekræft ændringen'));
    await heading('Din aftale er ændret');
    const { start, slotId, movesLeft } = before;
    expect(record(before.id)).toMatchObject({ deliveryMode: 'phone', start, slotId, movesLeft });
    expect(done()).toEqual(['held', 'rescheduled']);
    expect(await fact('Hvordan')).toContain('Vi ringer til dig.');
  });
});

describe('what cannot be changed says why', () => {
  test('when its moves are used up', async ({ visit }) => {
    const { user } = await visit('/aftaler', { as: ci.ingrid });
    await user.click(await link(/Genoptræning hos fysioterapeut$/));
    await screen.findByText(/^Aftalen er flyttet så mange gange, som den kan her\. Ring på 00 /);
    expect(screen.queryByRole('link', { name: 'Flyt aftale' })).toBeNull();
    await link('Aflys aftale');
  });

  test('when it is too late, with the deadline and a number to call', async ({ visit }) => {
    const { user, planned } = await visit('/aftaler', { as: ci.ingrid });
    const { cancelUntil, contact } = planned(ci.ingrid);
    await user.click(await link(/^Se aftalen/));
    const { day, clock } = inWords(cancelUntil ?? '');
    await screen.findByText(
      `Fristen for at aflyse var ${day} ${clock}. Ring på ${contact.phone}, hvis du ikke kan komme.`,
    );
    expect(screen.queryByRole('link', { name: /^(Flyt|Aflys) aftale$/ })).toBeNull();
  });

  test('when only the phone will do', async ({ visit }) => {
    const { user } = await visit('/aftaler', { as: ci.ronni });
    await user.click(await link(/Socialtandpleje/));
    await screen.findByText(/^Denne aftale kan ikke aflyses her\. Ring på 00 /);
    expect(screen.queryByRole('link', { name: /^(Flyt|Aflys) aftale$/ })).toBeNull();
  });

  test('from the moment that the deadline passes, while one looks on', async ({ visit }) => {
    const { user, planned, pass, host } = await visit('/aftaler', { as: ci.ingrid });
    const { cancelUntil } = planned(ci.ingrid, sv.adviceLine);
    Object.assign(host.sessions.limits, { idleShared: 48 * 3600, absolute: 48 * 3600 });
    await user.click(await link(/Sundhedsrådgivning på telefon$/));
    await link('Aflys aftale');
    pass(Date.parse(cancelUntil ?? '') - host.clock.now() + hours / 60);
    await screen.findByText(/^Fristen for at aflyse var i dag, /);
    expect(screen.queryByRole('link', { name: 'Aflys aftale' })).toBeNull();
  });
});
