import { granted } from '../kernel/answer.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { NoticePage, NoticeQuery } from './noticeContract.ts';
import type { NoticeRecord, Terms } from './noticeRecords.ts';
import { pageOf } from '../kernel/paging.ts';
import { wireLocation, wirePractitioner } from '../slots/toWireSlot.ts';
import { rightsOver } from '../mandates/rights.ts';
import { toWire } from '../kernel/time.ts';
import { serviceOf, type World } from '../kernel/world.ts';

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
    items: page.value.items.map((one) => wireNotice(world, viewer, one)),
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

function wireNotice(world: World, viewer: CitizenId, one: NoticeRecord): Wire['Notice'] {
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
    before: 'before' in one ? wireTerms(one.before) : null,
    after: 'after' in one ? wireTerms(one.after) : null,
    seen: one.seenBy.has(viewer),
  };
}

function wireTerms({ start, end, mode, practitionerId, locationId }: Terms): Wire['NoticeTerms'] {
  return {
    start: toWire(start),
    end: toWire(end),
    deliveryMode: mode,
    practitioner: wirePractitioner(practitionerId),
    location: wireLocation(locationId, mode),
  };
}
