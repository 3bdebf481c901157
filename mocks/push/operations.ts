import type { RequestHandler } from 'msw';
import type { Wire } from '../municipality/kernel/wire.ts';
import type { MockHost } from '../http/host.ts';
import { operation } from '../http/operation.ts';
import { mayBeSentTo } from './endpoint.ts';
import { isPublicKey } from './publicKey.ts';

/** That there is news, told on the device of the session. */
export function pushHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'getPushKey', ({ session }) => ({
      status: 200,
      body: host.pushes.stateOf(session),
    })),
    operation(host, 'subscribePush', ({ session, body }) => {
      const errors = errorsIn(body);
      if (errors.length > 0) return { refusal: { code: 'invalid-request', errors } };
      host.pushes.subscribe(session, body);
      return { status: 200, body: host.pushes.stateOf(session) };
    }),
    operation(host, 'unsubscribePush', ({ session }) => {
      host.pushes.unsubscribe(session.id);
      return { status: 200, body: host.pushes.stateOf(session) };
    }),
  ];
}

/** What the contract's patterns cannot tell. */
function errorsIn({ endpoint, p256dh }: Wire['PushRequest']) {
  const errors = [];
  if (!mayBeSentTo(endpoint)) {
    errors.push({ pointer: '/endpoint', detail: 'is not an address to be sent to' });
  }
  if (!isPublicKey(p256dh)) {
    errors.push({ pointer: '/p256dh', detail: 'is not a key to encrypt for' });
  }
  return errors;
}
