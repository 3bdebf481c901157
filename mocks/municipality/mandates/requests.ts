import { writeDown } from '../activities/activities.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { toldOfDecline, toldOfRequest } from '../post/letters.ts';
import { establish } from './changes.ts';
import type { MandateRequestRecord } from './state.ts';
import { checkTerms } from './terms.ts';
import { isReceivedBy, requestOf, requestState, versionOfRequest } from './requestList.ts';
import { personNamed } from './personNamed.ts';
import { granted, refused } from '../kernel/answer.ts';
import type { World } from '../kernel/world.ts';

/** Keeps the request, and passes it on if there is such a person: the asker is not told which. */
export function requestMandate(
  world: World,
  { citizenId: asker, giver, rights, to, way }: Wire['MandateAsk'],
): Answer<MandateRequestRecord> {
  const terms = checkTerms(world, { rights, to });
  if (!terms.ok) return terms;
  const request: MandateRequestRecord = {
    ...terms.value,
    id: world.newId('mr'),
    version: 1,
    asker,
    giver: personNamed(world, giver, asker)?.id ?? null,
    giverName: giver.name,
    way,
    state: 'pending',
    createdAt: world.clock.now(),
  };
  world.mandateRequests.set(request.id, request);
  if (isReceivedBy(request, request.giver)) {
    noted(world, request, 'mandate-requested', asker, null);
    toldOfRequest(world, request.giver, asker);
  }
  return granted(request);
}

/** The giver grants or declines; who asked withdraws. */
export function answerMandateRequest(
  world: World,
  id: string,
  { citizenId, answer, rights, to }: Wire['MandateAnswer'],
  ifMatch: string,
): Answer<MandateRequestRecord> {
  const found = requestOf(world, citizenId, id);
  if (!found.ok) return found;
  const request = found.value;
  if (versionOfRequest(request) !== ifMatch) return refused('stale');
  if (requestState(world, request) !== 'pending') return refused('request-answered');
  if ((request.asker === citizenId) !== (answer === 'withdraw')) {
    const errors = [{ pointer: '/answer', detail: 'is for the other side to give' }];
    return refused('invalid-request', { errors });
  }
  switch (answer) {
    case 'withdraw':
      return granted(answered(request, 'withdrawn'));
    case 'decline':
      noted(world, request, 'mandate-declined', citizenId, null);
      toldOfDecline(world, citizenId, request.asker);
      return granted(answered(request, 'declined'));
    case 'grant':
      return grant(world, { ...request, rights: rights ?? request.rights, to: to ?? request.to });
  }
}

/** The signed paper has come in: the mandate begins, with what the paper says. */
export function registerPaper(world: World, id: string): Answer<MandateRequestRecord> {
  const request = world.mandateRequests.get(id);
  if (request?.way !== 'paper') return refused('not-found');
  if (requestState(world, request) !== 'pending') return refused('request-answered');
  return grant(world, request);
}

function grant(world: World, wish: MandateRequestRecord): Answer<MandateRequestRecord> {
  const { id, giver, asker: representative } = wish;
  const request = world.mandateRequests.get(id);
  if (!request || giver === null) return refused('person-not-found');
  const terms = checkTerms(world, { rights: [...wish.rights], to: wish.to });
  if (!terms.ok) return terms;
  const by = wish.way === 'paper' ? 'authority' : 'giver';
  const made = establish(world, { giver, representative, ...terms.value }, by);
  return made.ok ? granted(answered(request, 'granted')) : made;
}

function answered(
  request: MandateRequestRecord,
  state: MandateRequestRecord['state'],
): MandateRequestRecord {
  return Object.assign(request, { state, version: request.version + 1 });
}

function noted(
  world: World,
  { giver }: MandateRequestRecord,
  action: 'mandate-requested' | 'mandate-declined',
  actor: CitizenId,
  mandateId: string | null,
): void {
  if (giver === null) return;
  writeDown(world, { citizenId: giver, actor, action, appointment: null, mandateId });
}
