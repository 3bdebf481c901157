import { http, type RequestHandler } from 'msw';
import type { Answer } from '../municipality/kernel/wire.ts';
import type { MockHost } from '../http/host.ts';
import { problemResponse } from '../http/answer/problem.ts';
import { changing, reading } from './route.ts';

/** What staff do with messages. */
export function messageHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  const shown = (answer: Answer<void>) => (answer.ok ? {} : answer.refusal);
  return [
    reading('threads', ({ query }) => {
      const citizen = query.get('citizenId');
      return {
        items: staff()
          .threads()
          .filter(({ citizenId }) => citizen === null || citizenId === citizen),
      };
    }),
    changing('post', 'threads/:id/read', {}, (_, { params }) =>
      shown(staff().readThread(params.id ?? '')),
    ),
    changing<{ text: string }>(
      'post',
      'threads/:id/answer',
      { text: { type: 'string', minLength: 1, maxLength: 4000 } },
      ({ text = '' }, { params }) => shown(staff().answerThread(params.id ?? '', text)),
    ),
    http.get('*/mock/api/people/:citizenId/attachments/:id', ({ params }) => {
      const file = host.municipality.attachment(String(params.citizenId), String(params.id));
      if (!file.ok) return problemResponse(file.refusal);
      const headers = { 'Content-Type': file.value.mediaType, 'Cache-Control': 'no-store' };
      return new Response(file.value.bytes, { headers });
    }),
  ];
}
