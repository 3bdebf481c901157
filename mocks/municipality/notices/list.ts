import type { operations } from '../../../src/api/schema.gen.ts';
import { granted } from '../kernel/answer.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { NoticeRecord, Terms } from './state.ts';
import { pageOf } from '../kernel/paging.ts';
import { toWireLocation, toWirePractitioner } from '../slots/toWireSlot.ts';
import { rightsOver } from '../mandates/rights.ts';
import { toWire } from '../kernel/time.ts';
import { serviceOf, type World } from '../kernel/world.ts';

export type NoticeQuery = NonNullable<operations['listNotices']['parameters']['query']>;
type NoticePage = Page<Wire['Notice']> & { unseen: number };

/** The citizen's notices that the viewer may see, latest first. */
export function noticesOf(
  world: World,
  viewer: CitizenId,
  citizen: CitizenId,
  query: NoticeQuery,
): Answer<NoticePage> {
  const visible = visibleTo(world, viewer, citizen);
  const numbers = new Map(visible.map(({ id }, index) => [id, index]));
  const positionOf = ({ id }: NoticeRecord) => ({ at: numbers.get(id) ?? 0, id });
  const page = pageOf(
    { of: ['notices', viewer, citizen], sorted: visible.toReversed(), positionOf, direction: -1 },
    query,
  );
  if (!page.ok) return page;
  return granted({
    ...page.value,
    items: page.value.items.map((one) => toWireNotice(world, viewer, one)),
    unseen: visible.filter(({ seenBy }) => !seenBy.has(viewer)).length,
  });
}

/** Oldest first; those of messages only for who may read messages. */
export function visibleTo(world: World, viewer: CitizenId, citizen: CitizenId): NoticeRecord[] {
  const readsMessages = rightsOver(world, viewer, citizen)?.has('read-messages');
  return world.notices.filter(
    ({ citizenId, kind }) =>
      citizenId === citizen && (kind !== 'message-answered' || readsMessages),
  );
}

function toWireNotice(world: World, viewer: CitizenId, one: NoticeRecord): Wire['Notice'] {
  const appointmentId = 'appointmentId' in one ? one.appointmentId : null;
  const about = appointmentId === null ? undefined : world.appointments.get(appointmentId);
  return {
    id: one.id,
    at: toWire(one.at),
    kind: one.kind,
    appointmentId,
    threadId: 'threadId' in one ? one.threadId : null,
    offerId: 'offerId' in one ? one.offerId : null,
    serviceName: about ? serviceOf(world, about.serviceId).name : null,
    before: 'before' in one ? toWireTerms(one.before) : null,
    after: 'after' in one ? toWireTerms(one.after) : null,
    seen: one.seenBy.has(viewer),
  };
}

function toWireTerms({ start, end, mode, practitionerId, locationId }: Terms): Wire['NoticeTerms'] {
  return {
    start: toWire(start),
    end: toWire(end),
    deliveryMode: mode,
    practitioner: toWirePractitioner(practitionerId),
    location: toWireLocation(locationId, mode),
  };
}
