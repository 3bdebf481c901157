import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import { pdf, start, upload } from '../contract/message-scenes.ts';
import { dietitian, hold } from '../contract/scenes.ts';
import {
  createTestMunicipality,
  type TestMunicipality,
} from '../support/municipality/municipality.ts';

let municipality: TestMunicipality;

beforeEach(() => {
  municipality = createTestMunicipality();
});

afterEach(() => {
  expect(municipality.host.records.violations).toEqual([]);
});

// Fails when: readBody keeps texts as they come.
test('F25 controls in a message and in the name of its file are in no record; lines and emoji stay', async () => {
  const ingrid = await municipality.login(ci.ingrid);
  const file = (await upload(ingrid, ci.ingrid, pdf, 'application/pdf')).body;
  const { status, body } = await start(ingrid, ci.ingrid, {
    subject: 'Mit\u0000 knæ\r\ni går',
    text: '\u202EHej\u0007\r\n\tDet er 👩‍👧 og می‌خواهم\u2066',
    attachments: [{ id: file.id, name: 'brev\u202Efdp\n.exe\u0000.pdf' }],
  });
  expect(status).toBe(201);
  expect(body.summary.subject).toBe('Mit knæ i går');
  expect(body.messages[0]?.text).toBe('Hej\n\tDet er 👩‍👧 og می‌خواهم');
  expect(body.messages[0]?.attachments[0]?.name).toBe('brevfdp .exe.pdf');
  const kept = await ingrid.get(`/citizens/${ci.ingrid}/message-attachments/${file.id}`);
  expect(kept.headers.get('Content-Disposition')).toContain('brevfdp%20.exe.pdf');
});

// Fails when: what is nothing but controls counts as something said.
test('F25 a message of nothing but controls says nothing', async () => {
  const ingrid = await municipality.login(ci.ingrid);
  expect((await start(ingrid, ci.ingrid, { text: '\u0000\u202E' })).status).toBe(400);
});

// Fails when: readBody keeps texts as they come.
test('F25 controls in a note to an appointment are in no record', async () => {
  const jens = await municipality.login(ci.jens);
  const { body: held } = await hold(jens, ci.jens, dietitian);
  const { body } = await jens.post<Wire['Appointment']>(`/citizens/${ci.jens}/appointments`, {
    citizenId: ci.jens,
    holdId: held.id,
    note: 'Ring\u0000 på\u202E dør',
  });
  expect(body.note).toBe('Ring på dør');
});
