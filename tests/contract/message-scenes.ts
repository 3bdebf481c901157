import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import {
  newKey,
  type TestAnswer,
  type TestBrowser,
} from '../support/municipality/municipality-browser.ts';

/** Units of the municipality, by what they are called in `mocks/town/units.ts`. */
export const units = {
  prevention: 'un-4k8tqz',
  training: 'un-7w2mhb',
  nursing: 'un-p5x9cd',
} as const;

export const pdf = '%PDF-1.7\nHåndskrevet';
export type Uploaded = Wire['UploadedAttachment'];

/** Writes to a unit about something new. */
export function start<Body = Wire['Thread']>(
  browser: TestBrowser,
  citizenId: string,
  more: Partial<Wire['ThreadRequest']> = {},
  key = newKey(),
): Promise<TestAnswer<Body>> {
  const request = { unitId: units.prevention, subject: 'Et spørgsmål', text: 'Må jeg komme før?' };
  const body = { citizenId, ...request, ...more };
  return browser.post<Body>(`/citizens/${citizenId}/message-threads`, body, { key });
}

/** Writes more in a conversation. */
export function write<Body = Wire['Thread']>(
  browser: TestBrowser,
  citizenId: string,
  threadId: string,
  more: Partial<Wire['MessageRequest']> = {},
  key = newKey(),
): Promise<TestAnswer<Body>> {
  const path = `/citizens/${citizenId}/message-threads/${threadId}/messages`;
  return browser.post<Body>(path, { citizenId, text: 'Og tak for sidst.', ...more }, { key });
}

export function thread(browser: TestBrowser, citizenId: string, threadId: string) {
  return browser.get<Wire['Thread']>(`/citizens/${citizenId}/message-threads/${threadId}`);
}

export async function threads(browser: TestBrowser, citizenId: string) {
  const path = `/citizens/${citizenId}/message-threads?limit=100`;
  return (await browser.get<{ items: Wire['ThreadSummary'][] }>(path)).body.items;
}

/** Sends a file ahead. */
export async function upload<Body = Uploaded>(
  browser: TestBrowser,
  citizenId: string,
  file: string | Uint8Array<ArrayBuffer>,
  type: string,
  key = newKey(),
): Promise<TestAnswer<Body>> {
  const answer = await browser.fetch(`/citizens/${citizenId}/message-attachments`, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      'Idempotency-Key': key,
      'X-CSRF-Token': browser.antiForgeryToken,
    },
    body: file,
  });
  const { status, headers } = answer;
  return { status, headers, body: (await answer.json()) as Body }; // as the contract says
}
