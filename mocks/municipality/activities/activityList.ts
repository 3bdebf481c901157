import type { operations } from '../../../src/api/schema.gen.ts';
import type { Answer, CitizenId, Page, Wire } from '../kernel/wire.ts';
import type { ActivityRecord } from '../mandates/state.ts';
import { pageOf } from '../kernel/paging.ts';
import { partyOf } from '../kernel/parties.ts';
import { toWire } from '../kernel/time.ts';
import { granted } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

export type ActivityQuery = NonNullable<operations['listActivities']['parameters']['query']>;
type ActivityPage = Page<Wire['Activity']> & { actors: Wire['Party'][] };

/** The citizen's log, latest first. A representative is told of their own doings alone. */
export function activitiesOf(
  world: World,
  viewer: CitizenId,
  citizen: CitizenId,
  { actorId, appointmentId, ...query }: ActivityQuery,
): Answer<ActivityPage> {
  const visible = world.activities.filter(
    (one) => one.citizenId === citizen && (viewer === citizen || one.actor === viewer),
  );
  const found = visible
    .filter(({ actor }) => actorId === undefined || actor === actorId)
    .filter(({ appointment }) => appointmentId === undefined || appointment?.id === appointmentId)
    .toReversed();
  const page = pageOf(
    { of: ['activities', viewer, citizen], sorted: found, positionOf: position, direction: -1 },
    query,
  );
  if (!page.ok) return page;
  const items = page.value.items.map((one) => toWireActivity(world, viewer, one));
  const actors = [...new Set(visible.flatMap(({ actor }) => actor ?? []))];
  return granted({
    ...page.value,
    items,
    actors: actors.map((actor) => partyOf(world, actor, viewer)),
  });
}

function position({ sequence, id }: ActivityRecord) {
  return { at: sequence, id };
}

function toWireActivity(
  world: World,
  viewer: CitizenId,
  { id, at, relation, actor, action, appointment, mandateId }: ActivityRecord,
): Wire['Activity'] {
  return {
    id,
    at: toWire(at),
    relation,
    actor: actor === null ? null : partyOf(world, actor, viewer),
    action,
    appointment,
    mandateId,
  };
}
