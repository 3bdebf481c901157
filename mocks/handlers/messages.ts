import type { RequestHandler } from 'msw';
import { API_BASE } from '../http/contract.ts';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import type { Outcome } from '../http/outcome.ts';
import type { Answer } from '../backend/contract.ts';
import { read } from './outcomes.ts';

/** Secure messages. */
export function messagesHandlers(host: MockHost): RequestHandler[] {
  const office = () => host.municipality;
  return [
    operation(host, 'listMessageUnits', ({ params }) => ({
      status: 200,
      body: { items: office().messageUnits(params.citizenId) },
    })),
    operation(host, 'listThreads', ({ actor, params, query }) =>
      read(office().threads(actor, params.citizenId, query)),
    ),
    operation(host, 'getThread', ({ actor, params: { citizenId, threadId } }) =>
      read(office().thread(actor, citizenId, threadId)),
    ),
    operation(host, 'startThread', ({ actor, params, body }) =>
      made(
        office().startThread(actor, body),
        ({ summary }) => `${API_BASE}/citizens/${params.citizenId}/message-threads/${summary.id}`,
      ),
    ),
    operation(host, 'writeMessage', ({ actor, params, body }) =>
      made(office().writeMessage(actor, params.threadId, body)),
    ),
    operation(host, 'markThreadRead', ({ actor, params, body }) =>
      read(office().markThreadRead(actor, params.threadId, body)),
    ),
    operation(host, 'uploadAttachment', async ({ actor, params, body }) =>
      made(await office().uploadAttachment(actor, params.citizenId, body)),
    ),
    operation(host, 'getAttachment', ({ params: { citizenId, attachmentId } }) => {
      const file = office().attachment(citizenId, attachmentId);
      if (!file.ok) return { refusal: file.refusal };
      const { bytes, mediaType, name } = file.value;
      return { status: 200, file: bytes, headers: headersOf(mediaType, name) };
    }),
  ];
}

/** 201 with what was made. It has no version: messages are written, never changed. */
function made<T>(answer: Answer<T>, location?: (value: T) => string): Outcome<T> {
  if (!answer.ok) return { refusal: answer.refusal };
  const headers: Record<string, string> = location ? { Location: location(answer.value) } : {};
  return { status: 201, body: answer.value, headers };
}

/** To be saved, never shown in the app's own name; the name as RFC 6266 has it. */
function headersOf(mediaType: string, name: string): Record<string, string> {
  // What is no text any more (half a surrogate pair) becomes a sign of its own.
  const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(/['()*]/g, percent);
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
