import { screen, within } from '@testing-library/react';
import { describe, expect } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import {
  button,
  first,
  heading,
  inWords,
  link,
  said,
  test,
  type Journey,
  type Visit,
} from '../support/journey.tsx';
import { freeAt, ok } from './steps.ts';

describe('Ingrid cancels her course', () => {
  test('and need not say why', async ({ visit }) => {
    const { user, record, course } = await toCancelling(visit);
    await user.click(await button('Aflys aftalen'));
    await heading('Din aftale er aflyst');
    expect(record(course.id).cancellation).toMatchObject({ by: 'citizen', reason: null });
  });

  test('and finds it among the cancelled, with who and when', async ({ visit }) => {
    const { user, record, done, course } = await toCancelling(visit);
    await user.click(screen.getByRole('radio', { name: 'Tiden passer ikke' }));
    await user.type(screen.getByRole('textbox'), 'Jeg skal til fødselsdag.');
    await user.click(await button('Aflys aftalen'));
    await heading('Din aftale er aflyst');
    expect(record(course.id)).toMatchObject({
      status: 'cancelled',
      cancellation: {
        by: 'citizen',
        reason: 'time-does-not-suit',
        comment: 'Jeg skal til fødselsdag.',
      },
    });
    expect(done()).toEqual(['cancelled']);
    await user.click(await link('Se alle aftaler'));
    await screen.findByRole('heading', { name: 'Derefter' });
    expect(screen.queryByRole('link', { name: /IT og digitalisering$/ })).toBeNull();
    await user.click(await link('Aflyste'));
    await user.click(await link(/IT og digitalisering$/));
    await screen.findByText(/^Du aflyste aftalen i dag, onsdag 25\. november kl\. 8\.00\.$/);
    expect(screen.queryByRole('link', { name: 'Aflys aftale' })).toBeNull();
  });

  test('or keeps it after all', async ({ visit }) => {
    const { user, record, course } = await toCancelling(visit);
    await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
    await user.click(await link('Behold aftalen'));
    await heading(/IT og digitalisering/);
    expect(record(course.id)).toEqual(course);
  });

  test('not when she writes more than there is room for', async ({ visit }) => {
    const { user, done } = await toCancelling(visit);
    await user.click(screen.getByRole('radio', { name: 'Noget andet' }));
    await user.click(screen.getByRole('textbox'));
    await user.paste('å'.repeat(501));
    await user.click(await button('Aflys aftalen'));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.compareDocumentPosition(await heading('Vil du aflyse aftalen?'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await user.click(within(summary).getByRole('link', { name: /^Teksten er for lang/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(done()).toEqual([]);
  });
});

describe('what happens meanwhile', () => {
  test('the municipality has moved it: nothing is cancelled unseen (W8)', async ({ visit }) => {
    const { user, record, host, course, pass } = await toCancelling(visit);
    pass(1000);
    const wish = {
      serviceId: sv.digitalCourse,
      deliveryMode: 'clinic',
      from: '2026-12-14T00:00:00+01:00',
    } as const;
    const moved = ok(host.municipality.staff.move(course.id, freeAt(host, wish).id));
    await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
    await user.click(await button('Aflys aftalen'));
    await screen.findByText(/^Aftalen er blevet ændret, siden du åbnede siden\./);
    expect(record(course.id)).toEqual(moved);
    const { day, clock } = inWords(moved.start);
    await expect.poll(() => said().toLowerCase()).toContain(`${day} ${clock}`);
  });

  test('the deadline passes on the municipality’s clock: it stands, and one is told to call', async ({
    visit,
  }) => {
    const { user, record, host, course } = await toCancelling(visit);
    host.sessions.limits.idleShared = 30 * 24 * 3600;
    host.sessions.limits.absolute = 30 * 24 * 3600;
    host.clock.set(Date.parse(course.cancelUntil ?? '') + 1000);
    await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
    await user.click(await button('Aflys aftalen'));
    const why = await screen.findByText(
      /^Fristen for at ændre aftalen her er udløbet\. Ring til os/,
    );
    // Above what is in view on a phone: without the focus it would look as if nothing had happened.
    expect(document.activeElement?.contains(why)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(record(course.id).status).toBe('booked');
  });

  test('somebody else has cancelled it', async ({ visit }) => {
    const { user, record, host, course, done } = await toCancelling(visit);
    ok(host.municipality.staff.cancel(course.id));
    await user.click(screen.getByRole('radio', { name: 'Sygdom' }));
    await user.click(await button('Aflys aftalen'));
    await screen.findByRole('alert');
    expect(record(course.id).cancellation?.by).toBe('municipality');
    expect(done()).toEqual(['cancelled']);
  });
});

/** Ingrid is asked why she cancels her course. */
async function toCancelling(visit: (path: string, options: Visit) => Promise<Journey>) {
  const journey = await visit('/aftaler', { as: ci.ingrid });
  const course = journey.planned(ci.ingrid, sv.digitalCourse);
  await journey.user.click(await link(/IT og digitalisering$/));
  await journey.user.click(await link('Aflys aftale'));
  await heading('Vil du aflyse aftalen?');
  first(await screen.findAllByRole('radio'));
  return { ...journey, course };
}
