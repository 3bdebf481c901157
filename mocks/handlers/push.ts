import type { RequestHandler } from 'msw';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import { mayBeSentTo } from '../push/endpoint.ts';

/** That there is news, told on the device of the session. */
export function pushHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'getPushKey', ({ session }) => ({
      status: 200,
      body: host.pushes.stateOf(session),
    })),
    operation(host, 'subscribePush', ({ session, body }) => {
      if (!mayBeSentTo(body.endpoint)) {
        const errors = [{ pointer: '/endpoint', detail: 'is not an address to be sent to' }];
        return { refusal: { code: 'invalid-request', errors } };
      }
      host.pushes.subscribe(session, body);
      return { status: 200, body: host.pushes.stateOf(session) };
    }),
    operation(host, 'unsubscribePush', ({ session }) => {
      host.pushes.unsubscribe(session.id);
      return { status: 204, body: undefined };
    }),
  ];
}
