import { beforeEach, expect, test, vi } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { fraction } from '../../mocks/municipality/kernel/random.ts';
import { operationTable } from '../../mocks/http/openapi.ts';
import { residentsIn } from '../../mocks/town/people.ts';
import { sv } from '../../mocks/town/serviceIds.ts';
import { begin, choose, open } from '../contract/login-steps.ts';
import { advice, freeTimes } from '../contract/scenes.ts';
import type { TestBrowser } from '../support/municipality/municipality-browser.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';
import { createDevice } from '../support/municipality/push-device.ts';
import { breakOne } from './requests/broken.ts';
import { sendMadeUp } from './requests/send.ts';
import { validRequest, type Known, type Pick } from './requests/valid.ts';

const residents = residentsIn(2026);
const CPR = /\b\d{6}-?\d{4}\b/;

let municipality: TestMunicipality;
/** Addresses, headers and bodies, as they went over the wire. */
let seen: string[];
let turn = 0;

beforeEach(() => {
  municipality = createTestMunicipality();
  seen = [];
});

/** By chance, but the same in each run. */
const pick: Pick = (choices) =>
  choices[Math.floor(fraction(1, 'walk', turn++) * choices.length)] as (typeof choices)[number]; // never empty

// Fails when: a name is told together with its CPR number, or a refusal repeats what was sent.
test(
  'A11 all operations for all people: no CPR number in an address, header, answer, problem, page, log or record',
  { timeout: 120_000 },
  async () => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    for (const { id, cpr } of residents) await walkAs(id, cpr);
    const { host } = municipality;
    const simulator = municipality.browser();
    for (const path of [
      'people',
      'sessions',
      'mandates',
      'paper-requests',
      'post',
      'sms',
      'pushes',
      'logins',
      'log',
      'requests',
      'violations',
    ]) {
      seen.push(JSON.stringify((await simulator.get(`/mock/api/${path}`)).body));
    }
    seen.push((await simulator.get<string>('/mock')).body); // a page is text
    const asked = new Set(host.records.requests.map(({ operation }) => operation));
    for (const id of operationTable.keys()) expect(asked).toContain(id);
    expect(host.municipality.log().length).toBeGreaterThan(0);

    expect(printed).not.toHaveBeenCalled();
    expect(seen.filter((text) => CPR.test(text))).toEqual([]);
  },
);

/** Logs in by the login's own pages, then asks everything for everybody the person may choose. */
async function walkAs(actor: string, cpr: string): Promise<void> {
  const browser = municipality.browser();
  const request = await begin(browser);
  seen.push(await (await browser.fetch(`/auth/mitid?request=${request}`)).text());
  const back = await choose(browser, request, actor);
  seen.push(back.href);
  await note(await open(browser, back));
  const session = await browser.get<Wire['Session']>('/session');
  browser.antiForgeryToken = session.body.antiForgeryToken;
  browser.actor = session.body.person.citizenId;
  const { body } = await browser.get<{ items: Wire['Citizen'][] }>('/citizens');
  // Of two hundred people on a list, a few will do.
  for (const { id, rights } of body.items.slice(0, 8)) {
    const known = await knownOf(browser, id, rights.length > 0, cpr);
    for (const operation of operationTable.values()) {
      if (operation.id === 'endSession') continue;
      const valid = validRequest(operation, known, pick);
      await note(await sendMadeUp(browser, valid));
      await note(await sendMadeUp(browser, breakOne(valid, pick).request));
    }
  }
  await note(
    await browser.fetch('/session', {
      method: 'DELETE',
      headers: { 'X-CSRF-Token': browser.antiForgeryToken },
    }),
  );
}

/** Who types their own number into every field that takes words gets it back there alone. */
async function knownOf(
  browser: TestBrowser,
  citizen: string,
  mayAsk: boolean,
  cpr: string,
): Promise<Known> {
  const path = `/citizens/${citizen}/appointments`;
  const { body } = await browser.get<{ items?: Wire['Appointment'][] }>(path);
  const appointments = body.items ?? [];
  const slots = mayAsk ? await freeTimes(browser, citizen, advice) : [];
  return {
    citizenId: [citizen],
    serviceId: Object.values(sv),
    slotId: slots.map(({ id }) => id),
    appointmentId: appointments.map(({ id }) => id),
    'If-Match': ['*', ...appointments.map(({ version }) => version)],
    note: [cpr],
    comment: [cpr],
    cursor: [cpr],
    ...createDevice().known,
  };
}

/**
 * Writes down all that an answer tells, but the words that citizens have written themselves: in an
 * appointment, also one that comes with a refusal.
 */
async function note(answer: Response): Promise<void> {
  const text = await wordsOf(answer);
  const hasAppointment = answer.ok || /"(current|conflictsWith)":/.test(text);
  const told = hasAppointment ? text.replaceAll(/"(note|comment)":"[^"]*"/g, '') : text;
  seen.push(JSON.stringify([...answer.headers]), told);
}

/** A stream never ends: its first words are what it tells by itself. */
async function wordsOf(answer: Response): Promise<string> {
  if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    return answer.clone().text();
  }
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
