import { Blob, File } from 'node:buffer';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, vi } from 'vitest';
import { ci } from '../../mocks/town/citizenIds.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { sentState } from '../../src/routes/useJustSent.ts';
import { button, first, heading, link, said, test, type Journey } from '../support/journey.tsx';
import { look } from '../support/browser/look.ts';

const offline = { kind: 'offline' } as const;
const message = 'Må min søster være med?';

describe('Ingrid writes to the municipality', () => {
  test('to whom she chooses, and sees until when she is answered, that it was read, and the answer', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder', { as: ci.ingrid });
    const { user, host } = journey;
    await user.click(await link('Skriv en besked'));
    await user.click(await screen.findByRole('radio', { name: 'Træning og Genoptræning' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Mit knæ');
    await user.type(screen.getByRole('textbox', { name: 'Din besked' }), message);
    await user.click(await button('Send besked'));
    await screen.findByText('Beskeden er sendt.');
    await user.click(await link('Mit knæ'));
    await heading('Mit knæ');
    await screen.findByText('Svar senest fredag 27. november');
    const { staff } = host.municipality;
    const { id } = newest(journey).summary;
    staff.readThread(id);
    await refetch(journey);
    await screen.findByText('Læst af kommunen i dag, onsdag 25. november kl. 8.00');
    staff.answerThread(id, 'Det må hun gerne.');
    await refetch(journey);
    await screen.findByText('Det må hun gerne.');
    await screen.findByText('Ny');
    expect(screen.queryByText(/^Svar senest/)).toBeNull();
    await expect.poll(() => unread(journey, id)).toBe(0);
  });

  // Fails when: what comes into a hidden tab counts as read, or stays unread when she is back.
  test('an answer that comes while nobody looks is new until she is back', async ({ visit }) => {
    const journey = await visit('/beskeder', { as: ci.ingrid });
    await journey.user.click(await link('Forbindingen sidder løst'));
    await heading('Forbindingen sidder løst');
    const { id } = dressing(journey).summary;
    await expect.poll(() => unread(journey, id)).toBe(0);
    look('hidden');
    journey.host.municipality.staff.answerThread(id, 'Vi kommer i morgen.');
    await refetch(journey);
    await screen.findByText('Vi kommer i morgen.');
    await expect.poll(() => journey.client.isFetching()).toBe(0);
    expect(unread(journey, id)).toBe(1);
    look('visible');
    await expect.poll(() => unread(journey, id)).toBe(0);
  });

  // Fails when: the form is sent with something lacking, or does not say what.
  test('what is lacking is named, and leads to its field', async ({ visit }) => {
    const journey = await visit('/beskeder/ny', { as: ci.ingrid });
    const before = threads(journey).length;
    await journey.user.click(await button('Send besked'));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((one) => one.textContent),
    ).toEqual([
      'Vælg, hvem du vil skrive til',
      'Skriv et par ord om, hvad det handler om',
      'Skriv din besked',
    ]);
    expect(threads(journey)).toHaveLength(before);
  });

  // Fails when: the form is taken away while it is being sent, or comes back empty when it was refused.
  test('what she wrote stays while it is being sent, and is there to be put right when it was refused', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder/ny', { as: ci.ingrid });
    const { user } = journey;
    const before = threads(journey).length;
    await user.click(await screen.findByRole('radio', { name: 'Sygeplejen' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Mit sår');
    const field = screen.getByRole('textbox', { name: 'Din besked' });
    await user.type(field, message);
    await choose(user, 'sår.pdf');
    await screen.findByText(/^sår\.pdf \(1 kB\): Vedhæftet/);
    const { answer } = refuse(journey, '*/citizens/:citizenId/message-threads');
    await user.click(await button('Send besked'));
    const sending = await button('Sender …');
    expect(document.activeElement).toBe(sending);
    await user.type(field, ' Nej.');
    expect(field).toHaveProperty('value', message);
    answer();
    await screen.findByText(/^En vedhæftet fil er ikke hos os længere\./);
    expect(screen.getByRole('textbox', { name: 'Din besked' })).toBe(field);
    expect(field).toHaveProperty('value', message);
    await screen.findByDisplayValue('Mit sår');
    expect(screen.getByRole('radio', { name: 'Sygeplejen' })).toHaveProperty('checked', true);
    await screen.findByText(/^sår\.pdf \(1 kB\): Vedhæftet/);
    await user.type(field, ' Tak.');
    await user.click(await button('Send besked'));
    await screen.findByText('Beskeden er sendt.');
    expect(newest(journey).messages[0]).toMatchObject({
      text: `${message} Tak.`,
      attachments: [{ name: 'sår.pdf' }],
    });
    expect(threads(journey)).toHaveLength(before + 1);
  });

  // Fails when: the draft is kept until the answer, or what was refused meanwhile cannot be taken up.
  test('who leaves while it is being sent finds no draft of it, but what was refused', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder/ny', { as: ci.ingrid });
    const { user, router } = journey;
    await user.click(await screen.findByRole('radio', { name: 'Sygeplejen' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Mit sår');
    await user.type(screen.getByRole('textbox', { name: 'Din besked' }), message);
    const { answer } = refuse(journey, '*/citizens/:citizenId/message-threads');
    await user.click(await button('Send besked'));
    await button('Sender …');
    await router.navigate('/beskeder');
    await user.click(await link('Skriv en besked'));
    expect(await screen.findByRole('textbox', { name: 'Din besked' })).toHaveProperty('value', '');
    answer();
    await user.click(await button('Skriv den igen'));
    await screen.findByDisplayValue(message);
    await screen.findByDisplayValue('Mit sår');
    expect(screen.queryByRole('button', { name: 'Skriv den igen' })).toBeNull();
  });

  test('about an appointment, from its own screen', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    const { user, planned, router } = journey;
    const { id } = planned(ci.ingrid, sv.rehabilitation);
    await router.navigate(`/aftaler/${id}`);
    await user.click(await link('Skriv om denne aftale'));
    await user.type(await screen.findByRole('textbox', { name: 'Din besked' }), message);
    await user.click(await button('Send besked'));
    await screen.findByText('Beskeden er sendt.');
    expect(newest(journey).summary).toMatchObject({ appointmentId: id });
  });

  // Fails when: one cannot choose, another unit's appointments are offered, or the choice is not sent.
  test('about one of her appointments with them, which she chooses', async ({ visit }) => {
    const journey = await visit('/beskeder/ny', { as: ci.ingrid });
    const { user, planned } = journey;
    await user.click(await screen.findByRole('radio', { name: 'Træning og Genoptræning' }));
    const which = await screen.findByRole('group', { name: 'Handler det om en bestemt aftale?' });
    const none = within(which).getByRole('radio', { name: 'Ikke om en bestemt aftale' });
    expect(none).toHaveProperty('checked', true);
    expect(within(which).queryByRole('radio', { name: 'Inkontinenssamtale' })).toBeNull();
    await user.click(first(within(which).getAllByRole('radio', { name: /optræning/ })));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Mit knæ');
    await user.type(screen.getByRole('textbox', { name: 'Din besked' }), message);
    await user.click(await button('Send besked'));
    await screen.findByText('Beskeden er sendt.');
    const { id } = planned(ci.ingrid, sv.rehabilitation);
    expect(newest(journey).summary).toMatchObject({ appointmentId: id });
  });

  // Fails when: one is left to think that the message is about an appointment, and it is not.
  test('is told when the appointment could not be fetched, and can write all the same', async ({
    visit,
  }) => {
    await visit('/beskeder/ny?aftale=ap-0000000000000', { as: ci.ingrid });
    await screen.findByText(/^Vi kunne ikke hente den aftale, du ville skrive om\./);
    await screen.findByRole('radio', { name: 'Sygeplejen' });
  });

  // Fails when: the line stays with the address, and comes back with it.
  test('that it was sent is told once', async ({ visit }) => {
    const { router } = await visit('/aftaler', { as: ci.ingrid });
    await router.navigate('/beskeder', { state: sentState });
    await screen.findByText('Beskeden er sendt.');
    await router.navigate('/aftaler');
    await link(/Inkontinenssamtale$/);
    await router.navigate(-1);
    await link('Skriv en besked');
    expect(said()).not.toContain('Beskeden er sendt.');
  });

  // Fails when: the draft is kept in the screen alone.
  test('what she was writing is there when she comes back, and is nowhere in the address', async ({
    visit,
  }) => {
    const { user, router } = await visit('/beskeder/ny', { as: ci.ingrid });
    await user.type(await screen.findByRole('textbox', { name: 'Din besked' }), message);
    await user.click(await link('Beskeder'));
    await user.click(await link('Skriv en besked'));
    await screen.findByDisplayValue(message);
    expect(router.state.location.search).toBe('');
  });

  // Fails when: a promise that was not kept is told like one that can be.
  test('an answer that is late is said to be, with the number to call', async ({ visit }) => {
    const { user } = await visit('/beskeder', { as: ci.ingrid });
    await user.click(await link('Kan min søster være med?'));
    await screen.findByText(
      /^Vi skulle have svaret senest torsdag 19\. november\..*Ring til Forebyggelse og Sundhed på 00\s12\s34\s20/,
    );
  });
});

describe('without a connection', () => {
  // Fails when: the text is lost, sent twice, or shown as sent before it is.
  test('what is written waits in the conversation, and is sent once when it is back', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder', { as: ci.ingrid });
    const { user } = journey;
    await user.click(await link('Forbindingen sidder løst'));
    const field = await screen.findByRole('textbox', { name: 'Skriv mere' });
    goOffline(journey);
    await screen.findByText(/^En fil kan først vedhæftes, når der er forbindelse\./);
    await user.type(field, 'Tak, så venter jeg.');
    await user.click(await button('Send besked'));
    await screen.findByText('Ikke sendt endnu');
    expect(mine(journey)).toEqual([]);
    await user.click(await link('Se, hvad der venter'));
    await screen.findByRole('heading', { name: 'Send besked: Sygeplejen' });
    await screen.findByText('Tak, så venter jeg.');
    comeBack(journey);
    await expect.poll(() => mine(journey)).toEqual(['Tak, så venter jeg.']);
  });

  // Fails when: the refused text takes the place of what is being written, or its files are dropped.
  test('what was refused comes back with its file, before what she has begun since', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder', { as: ci.ingrid });
    const { user } = journey;
    await user.click(await link('Forbindingen sidder løst'));
    const field = await screen.findByRole('textbox', { name: 'Skriv mere' });
    await user.type(field, 'Se her.');
    await choose(user, 'sår.pdf');
    await screen.findByText(/^sår\.pdf \(1 kB\): Vedhæftet/);
    refuse(journey, '*/message-threads/:threadId/messages').answer();
    await user.click(await button('Send besked'));
    const again = await button('Skriv den igen');
    await screen.findByText(/^En vedhæftet fil er ikke hos os længere\./);
    await user.type(field, 'Og en ting til.');
    await user.click(again);
    expect(field).toHaveProperty('value', 'Se her.\n\nOg en ting til.');
    expect(document.activeElement).toBe(field);
    await screen.findByText(/^sår\.pdf \(1 kB\): Vedhæftet/);
    await user.click(await button('Send besked'));
    await expect.poll(() => mine(journey)).toEqual(['Se her.\n\nOg en ting til.']);
    const files = dressing(journey).messages.at(-1)?.attachments;
    expect(files?.map(({ name }) => name)).toEqual(['sår.pdf']);
  });

  // Fails when: a message that waits is listed without what goes with it.
  test('what waits says which files go with it, in the conversation and among what is unsent', async ({
    visit,
  }) => {
    const journey = await visit('/beskeder', { as: ci.ingrid });
    const { user } = journey;
    await user.click(await link('Forbindingen sidder løst'));
    await user.type(await screen.findByRole('textbox', { name: 'Skriv mere' }), 'Se her.');
    await choose(user, 'sår.pdf');
    await screen.findByText(/^sår\.pdf \(1 kB\): Vedhæftet/);
    goOffline(journey);
    await user.click(await button('Send besked'));
    await screen.findByText('Ikke sendt endnu');
    await screen.findByText('sår.pdf', { selector: 'li' });
    await user.click(await link('Se, hvad der venter'));
    await screen.findByRole('heading', { name: 'Send besked: Sygeplejen' });
    await screen.findByText('sår.pdf', { selector: 'li' });
    expect(document.title).not.toContain('sår');
  });

  test('messages that were not fetched must be', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.ingrid });
    await link(/Inkontinenssamtale$/);
    goOffline(journey);
    await journey.user.click(screen.getByRole('link', { name: 'Beskeder' }));
    await screen.findByRole('heading', { name: 'Vi kunne ikke hente beskederne' });
    expect(said()).not.toContain('Der er ingen beskeder endnu');
  });
});

test('Jens has nobody to write to, and is told whom to call', async ({ visit }) => {
  const { user } = await visit('/beskeder', { as: ci.jens });
  await screen.findByRole('heading', { name: 'Der er ingen beskeder endnu' });
  expect(said()).toMatch(/112[\s\S]*1813/);
  await user.click(await link('Skriv en besked'));
  await screen.findByRole('heading', { name: 'Du kan ikke skrive til nogen her endnu' });
});

describe('Lise reads and writes for her mother', () => {
  // Fails when: it is sent without being asked about.
  test('with the name on the button, asked about once more', async ({ visit }) => {
    const journey = await visit(`/for/${ci.ingrid}/beskeder/ny`, { as: ci.lise });
    const { user } = journey;
    const before = threads(journey).length;
    await user.click(await screen.findByRole('radio', { name: 'Sygeplejen' }));
    await user.type(screen.getByRole('textbox', { name: 'Hvad handler det om?' }), 'Besøg');
    await user.type(screen.getByRole('textbox', { name: 'Din besked' }), message);
    await user.click(await button('Send besked for Ingrid Holm Mortensen'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(threads(journey)).toHaveLength(before);
    await user.click(dialog.getByRole('button', { name: 'Send besked for Ingrid Holm Mortensen' }));
    await screen.findByText('Beskeden er sendt.');
    expect(newest(journey).messages[0]?.author.kind).toBe('representative');
  });

  test('who may only read sees why there is nothing to write in', async ({ visit }) => {
    const journey = await visit('/aftaler', { as: ci.thomas });
    const { host, client, router } = journey;
    const { cpr, name } = register(journey, ci.thomas);
    const rights = ['see-appointments', 'read-messages'] as const;
    const to = '2027-11-25';
    host.municipality.giveMandate({
      citizenId: ci.karen,
      representative: { cpr, name },
      rights: [...rights],
      to,
    });
    client.removeQueries({ queryKey: ['session', 'citizens'] }); // as after a new login
    await router.navigate(`/for/${ci.karen}/beskeder`);
    await screen.findByText(/^Din fuldmagt giver kun lov til at læse beskeder\./);
    await journey.user.click(await link('Krykker'));
    await screen.findByText(/^Det ser vi på sammen/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

function threads({ host }: Journey) {
  return host.municipality.staff.threads().filter(({ citizenId }) => citizenId === ci.ingrid);
}

function newest(journey: Journey) {
  const [thread] = threads(journey);
  if (!thread) throw new Error('Nothing was written');
  return thread;
}

/** What she has written in the conversation about her dressing, after how it began. */
function mine(journey: Journey): string[] {
  return dressing(journey)
    .messages.slice(2)
    .map(({ text }) => text);
}

function dressing(journey: Journey) {
  return first(
    threads(journey).filter(({ summary }) => summary.subject.startsWith('Forbindingen')),
  );
}

function unread(journey: Journey, id: string) {
  return threads(journey).find(({ summary }) => summary.id === id)?.summary.unreadCount;
}

function register({ host }: Journey, citizenId: string) {
  const found = host.municipality.staff.civilRegister().find((one) => one.citizenId === citizenId);
  if (!found) throw new Error('There is no such person');
  return found;
}

/** As when the municipality tells that something has changed. */
function refetch({ client }: Journey) {
  // Who acts stands in the key as well, and nobody else acts here.
  return client.invalidateQueries({
    queryKey: ['citizen', ci.ingrid],
    predicate: ({ queryKey }) => queryKey.includes('messages'),
  });
}

/** The municipality says no to the next message that is sent there, when it answers. */
function refuse({ server }: Journey, path: string) {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const type = 'urn:borgerbooking:problem:attachment-not-possible';
  const problem = { type, title: 'Attachment not possible', status: 409 };
  const headers = { 'Content-Type': 'application/problem+json' };
  const no = () => answered.then(() => HttpResponse.json(problem, { status: 409, headers }));
  server.use(http.post(path, no, { once: true }));
  return { answer };
}

/** Chooses files in the form that is open. */
async function choose(user: Journey['user'], ...names: readonly string[]) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is nothing to choose files with');
  // jsdom's own cannot be sent: msw does not know them.
  vi.stubGlobal('Blob', Blob);
  const type = 'application/pdf';
  await user.upload(
    input,
    names.map((name) => new File(['%PDF-1.7'], name, { type }) as globalThis.File), // alike
  );
}

function goOffline({ host }: Journey) {
  host.faults.add(offline);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
}

function comeBack({ host }: Journey) {
  host.faults.set([]);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
}
