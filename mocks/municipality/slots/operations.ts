import type { RequestHandler } from 'msw';
import { API_BASE } from '../../http/contract.ts';
import { matches } from '../../http/answer/etag.ts';
import type { MockHost } from '../../http/host.ts';
import { operation } from '../../http/operation.ts';
import { holdTag, made, read } from '../../http/answer/outcomes.ts';

/** Free times, and holding one while it is confirmed. */
export function slotsHandlers(host: MockHost): RequestHandler[] {
  return [
    operation(host, 'listSlots', ({ params, query }) =>
      read(host.municipality.slots(params.citizenId, query)),
    ),
    operation(host, 'holdSlot', ({ actor, body }) =>
      made(
        host.municipality.hold(actor, body),
        holdTag,
        ({ citizenId, id }) => `${API_BASE}/citizens/${citizenId}/holds/${id}`,
      ),
    ),
    operation(host, 'getHold', ({ params }) =>
      read(host.municipality.getHold(params.citizenId, params.holdId), holdTag),
    ),
    operation(host, 'releaseHold', ({ actor, params: { citizenId, holdId }, ifMatch }) => {
      const held = host.municipality.getHold(citizenId, holdId);
      if (!held.ok) return { refusal: held.refusal };
      if (!matches(ifMatch, holdTag(held.value))) return { refusal: { code: 'stale' } };
      const released = host.municipality.releaseHold(actor, citizenId, holdId);
      if (!released.ok) return { refusal: released.refusal };
      return { status: 204, body: undefined, headers: { 'Hold-Released': holdId } };
    }),
  ];
}
