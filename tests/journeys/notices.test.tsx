import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { FakeSource } from '../support/municipality/fake-source.ts';
import { button, heading, link, test, type Journey } from '../support/journey.tsx';

beforeEach(() => {
  FakeSource.opened.length = 0;
});

const visits = { as: ci.ingrid, eventSource: FakeSource };

describe('What the municipality changes while Ingrid looks at her agenda', () => {
  // Fails when: nothing is asked for anew, or the mark does not say what was.
  test('a move shows at once with old and new, and is gone when she has seen it', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', visits);
    await listening(journey);
    const { id, start } = journey.planned(ci.ingrid, sv.rehabilitation);
    move(journey, id);
    const mark = await screen.findByText('Flyttet af kommunen');
    const now = journey.record(id).start;
    expect(now).not.toBe(start);
    const said = mark.parentElement?.textContent ?? '';
    expect(said).toMatch(/Før: .*Nu: /s);
    await screen.findByRole('link', { name: /^Beskeder 1 ikke set/ });

    await journey.router.navigate(`/aftaler/${id}`);
    await screen.findByRole('heading', { name: 'Flyttet af kommunen' });
    await nothingUnseen();
    await journey.router.navigate('/aftaler');
    await screen.findByRole('heading', { name: 'Derefter' });
    expect(screen.queryByText('Flyttet af kommunen')).toBeNull();
  });

  test('another practitioner comes, and both are named', async ({ visit }) => {
    const journey = await visit('/aftaler', visits);
    await listening(journey);
    const { id, practitioner } = journey.planned(ci.ingrid, sv.adviceLine);
    journey.host.municipality.staff.changePractitioner(id);
    const mark = (await screen.findByText('Ny medarbejder')).parentElement;
    expect(mark?.textContent).toContain(`Før: ${practitioner?.name ?? ''}`);
    expect(mark?.textContent).toContain(`Nu: ${journey.record(id).practitioner?.name ?? ''}`);
  });

  test('what was cancelled stands above the rest until it was seen in the list', async ({
    visit,
  }) => {
    const journey = await visit('/aftaler', visits);
    await listening(journey);
    const { id } = journey.planned(ci.ingrid, sv.rehabilitation);
    journey.host.municipality.staff.cancel(id);
    const section = await screen.findByRole('region', { name: 'Aflyst siden sidst' });
    within(section).getByText('Aflyst af kommunen');
    await journey.router.navigate('/nyt');
    await heading('Nyt fra kommunen');
    await link(/Genoptræning/);
    await nothingUnseen();
    await journey.router.navigate('/aftaler');
    await heading('Mine aftaler');
    expect(screen.queryByRole('region', { name: 'Aflyst siden sidst' })).toBeNull();
  });
});

// Fails when: a change that was seen goes from under the eyes of who reads it.
test('what was changed stands above the conversations, and stays while one looks', async ({
  visit,
}) => {
  const journey = await visit('/aftaler', visits);
  await listening(journey);
  move(journey, journey.planned(ci.ingrid, sv.rehabilitation).id);
  await journey.user.click(await screen.findByRole('link', { name: /^Beskeder 1 ikke set/ }));
  const news = await screen.findByRole('region', { name: 'Nyt fra kommunen' });
  await nothingUnseen();
  within(news).getByText('Flyttet af kommunen');
  await journey.user.click(within(news).getByRole('link', { name: /^Se alt/ }));
  await heading('Nyt fra kommunen');
  await link(/Genoptræning/);
});

// Fails when: only what was on the screen is marked, or the press says nothing to the municipality.
test('all that is new is marked as seen with one press, wherever it stands', async ({ visit }) => {
  vi.stubGlobal('IntersectionObserver', Unseeing);
  const journey = await visit('/aftaler', visits);
  await listening(journey);
  journey.host.municipality.staff.cancel(journey.planned(ci.ingrid, sv.rehabilitation).id);
  journey.host.municipality.staff.changePractitioner(journey.planned(ci.ingrid, sv.adviceLine).id);
  await journey.router.navigate('/nyt');
  await journey.user.click(await button('Markér alle som set'));
  await nothingUnseen();
  const page = journey.host.municipality.notices(ci.ingrid, ci.ingrid, {});
  expect(page).toMatchObject({ ok: true, value: { unseen: 0 } });
});

// Fails when: one sight counts for both, or whoever may only see is not told.
test('Lise sees what was changed for Svend, and what she has seen is still new to him', async ({
  visit,
}) => {
  const journey = await visit(`/for/${ci.svend}/aftaler`, { ...visits, as: ci.lise });
  await listening(journey);
  const { id } = journey.planned(ci.svend);
  journey.host.municipality.staff.cancel(id);
  await screen.findByText('Aflyst af kommunen');
  await journey.router.navigate(`/for/${ci.svend}/nyt`);
  await nothingUnseen();
  const unseen = (viewer: string) => {
    const page = journey.host.municipality.notices(viewer, ci.svend, {});
    return page.ok ? page.value.unseen : null;
  };
  await expect.poll(() => unseen(ci.lise)).toBe(0);
  expect(unseen(ci.svend)).toBe(1);
});

// Fails when: a stream that is refused ends the following.
test('where streams are refused, she is told all the same', async ({ visit }) => {
  const journey = await visit('/aftaler', { ...visits, eventSource: RefusedSource });
  await link(/Genoptræning/);
  await expect.poll(() => asked(journey, 'pollEvents'), patient).toBeGreaterThan(0);
  journey.host.municipality.staff.cancel(journey.planned(ci.ingrid, sv.rehabilitation).id);
  await screen.findByText('Aflyst af kommunen');
});

// Fails when: the first word of the line asks for all anew that has just been asked for.
test.for([
  ['/aftaler', 'Mine aftaler'],
  ['/book', 'Hvad vil du booke?'],
] as const)('%s asks for each thing once when it is opened', async ([path, name], { visit }) => {
  const journey = await visit(path, visits);
  await heading(name);
  await listening(journey);
  const asked = journey.host.records.requests.map(
    ({ operation, path: at }) => `${operation} ${at}`,
  );
  expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
});

// Fails when: waking does not open the line anew, or opens it from now and not from where one was.
test('after sleep she is told what happened meanwhile', async ({ visit }) => {
  const journey = await visit('/aftaler', visits);
  const line = await listening(journey);
  line.sleep();
  journey.host.municipality.staff.cancel(journey.planned(ci.ingrid, sv.rehabilitation).id);
  expect(screen.queryByText('Aflyst af kommunen')).toBeNull();
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await screen.findByText('Aflyst af kommunen');
  expect(FakeSource.opened).toHaveLength(2);
  expect(FakeSource.opened[1]?.url).toMatch(/after=[0-9a-f]+-\d+$/);
});

describe('W8 What the municipality changes while a form is open', () => {
  // Fails when: the form takes the changed appointment for what she saw, or her answers are lost.
  test('cancels nothing unseen: it is told at once, and a yes to the old is refused', async ({
    visit,
  }) => {
    const { user, record, id } = await movedWhileCancelling(visit);
    await user.click(await button('Aflys aftalen'));
    await screen.findByText(/^Aftalen er blevet ændret, siden du åbnede siden\./);
    expect(record(id).status).toBe('booked');
    expect(screen.getByRole('radio', { name: 'Sygdom' })).toHaveProperty('checked', true);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Feber');
    // Now it is the new one that she sees.
    await expect.poll(() => screen.queryByText(/^Nu er den/), patient).toBeNull();
    await user.click(await button('Aflys aftalen'));
    await heading('Din aftale er aflyst');
    expect(record(id).cancellation?.comment).toBe('Feber');
  });

  test('she looks at the new one first, and may then cancel that', async ({ visit }) => {
    const { user, record, id } = await movedWhileCancelling(visit);
    await user.click(await button('Vis aftalen, som den er nu'));
    expect(screen.queryByText('Aftalen er blevet ændret imens')).toBeNull();
    await user.click(await button('Aflys aftalen'));
    await heading('Din aftale er aflyst');
    expect(record(id).status).toBe('cancelled');
  });
});

/** Ingrid is about to cancel when the municipality moves what she cancels, and she is told. */
async function movedWhileCancelling(
  visit: (path: string, options: typeof visits) => Promise<Journey>,
) {
  const journey = await visit('/aftaler', visits);
  await listening(journey);
  const { id } = journey.planned(ci.ingrid, sv.rehabilitation);
  await journey.router.navigate(`/aftaler/${id}/aflys`);
  await heading('Vil du aflyse aftalen?');
  await journey.user.click(await screen.findByRole('radio', { name: 'Sygdom' }));
  await journey.user.type(screen.getByRole('textbox'), 'Feber');
  move(journey, id);
  await screen.findByText('Aftalen er blevet ændret imens');
  return { ...journey, id };
}

class RefusedSource extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
  close() {
    return;
  }
}

const nothingUnseen = () =>
  expect.poll(() => screen.queryByRole('link', { name: /ikke set/ })).toBeNull();

const patient = { timeout: 10_000 };

const asked = ({ host }: Journey, operation: string) =>
  host.records.requests.filter((one) => one.operation === operation).length;

/** The line that the app has opened, once the agenda is there. */
async function listening(journey: Journey): Promise<FakeSource> {
  await screen.findAllByRole('link', { name: /^Beskeder/ });
  await expect.poll(() => FakeSource.opened.length, patient).toBe(1);
  const [line] = FakeSource.opened;
  if (!line) throw new Error('Nobody listens');
  line.connect(journey.host);
  // What the beginning asked for anew is there.
  await expect.poll(() => journey.client.isFetching(), patient).toBe(0);
  return line;
}

function move({ host, planned }: Journey, id: string): void {
  const { staff } = host.municipality;
  const one = planned(ci.ingrid, sv.rehabilitation);
  const free = staff.slots({ serviceId: one.serviceId, deliveryMode: one.deliveryMode });
  if (!free.ok) throw new Error('No free times');
  const other = free.value.items.find(({ start }) => start > one.start);
  const moved = staff.move(id, other?.id ?? '');
  if (!moved.ok) throw new Error(moved.refusal.code);
}

/** To which nothing is ever on the screen. */
class Unseeing {
  observe() {
    return;
  }
  disconnect() {
    return;
  }
}
