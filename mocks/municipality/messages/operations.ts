import { onOneLine } from '../kernel/plainText.ts';
import type { RequestHandler } from 'msw';
import { API_BASE } from '../../http/contract.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import type { Outcome } from '../../http/answer/outcome.ts';
import type { Answer } from '../kernel/wire.ts';
import { read } from '../../http/answer/outcomes.ts';

/** Secure messages. */
export function messagesHandlers(host: MockHost): RequestHandler[] {
  const office = () => host.municipality;
  /** The citizen's log tells that a representative read, if there was something to be read. */
  const seen = <T>(
    { actor, params: { citizenId } }: { actor: string; params: { citizenId: string } },
    answer: Answer<T>,
    isSomething: (value: T) => boolean = () => true,
  ): Answer<T> => {
    if (answer.ok && isSomething(answer.value)) office().readMessages(actor, citizenId);
    return answer;
  };
  return [
    operation(host, 'listMessageUnits', ({ params }) => ({
      status: 200,
      body: { items: office().messageUnits(params.citizenId) },
    })),
    operation(host, 'listThreads', (call) => {
      const page = office().threads(call.actor, call.params.citizenId, call.query);
      return read(seen(call, page, ({ total }) => total > 0));
    }),
    operation(host, 'getThread', (call) => {
      const { citizenId, threadId } = call.params;
      return read(seen(call, office().thread(call.actor, citizenId, threadId)));
    }),
    operation(host, 'startThread', ({ actor, params, body }) =>
      made(
        office().startThread(actor, body),
        ({ summary }) => `${API_BASE}/citizens/${params.citizenId}/message-threads/${summary.id}`,
      ),
    ),
    operation(host, 'writeMessage', ({ actor, params, body }) =>
      made(office().writeMessage(actor, params.threadId, body)),
    ),
    operation(host, 'markThreadRead', (call) => {
      const { actor, params, body } = call;
      return read(seen(call, office().markThreadRead(actor, params.threadId, body)));
    }),
    operation(host, 'uploadAttachment', async ({ actor, params, body }) =>
      made(await office().uploadAttachment(actor, params.citizenId, body)),
    ),
    operation(host, 'getAttachment', (call) => {
      const { citizenId, attachmentId } = call.params;
      const file = seen(call, office().attachment(citizenId, attachmentId));
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
  const encoded = encodeURIComponent(onOneLine(name)).replace(/['()*]/g, percent);
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
