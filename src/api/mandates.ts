import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { cprOnWire } from '../domain/mandate/cpr.ts';
import type {
  MandateDetails,
  MandateId,
  MandateRequest,
  Terms,
} from '../domain/mandate/mandate.ts';
import type { Rows } from '../domain/rows.ts';
import { client, expectOk } from './wire/client.ts';
import { rowsOf } from './wire/read.ts';
import { toMandate, toMandateRequest } from './wire/toMandate.ts';
import { cleanLine } from '../domain/plainText.ts';

// The operations tagged `digital-fuldmagt` in the contract are borger.dk's in production:
// `policies.mandatesAt` says whether the app may use them.

/** Somebody named by who knows them. The CPR number is sent once, and never told again. */
export interface Named {
  readonly name: string;
  readonly cpr: string;
}

/** Those given, then those received, also those that have ended. @throws ApiError */
export async function listMandates(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<Rows<MandateDetails>> {
  const answer = await client.GET('/citizens/{citizenId}/mandates', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return rowsOf(expectOk(answer), toMandate);
}

/** One mandate, for either of the two. @throws ApiError `not-found` */
export async function getMandate(
  citizenId: CitizenId,
  mandateId: MandateId,
  signal?: AbortSignal,
): Promise<MandateDetails> {
  const answer = await client.GET('/citizens/{citizenId}/mandates/{mandateId}', {
    params: { path: { citizenId, mandateId } },
    signal: signal ?? null,
  });
  return toMandate(expectOk(answer));
}

/** Lets another act for oneself. @throws ApiError `person-not-found`, `mandate-exists` */
export async function giveMandate(
  citizenId: CitizenId,
  representative: Named,
  { rights, to }: Terms,
  idempotencyKey: string,
): Promise<MandateDetails> {
  const answer = await client.POST('/citizens/{citizenId}/mandates', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId, representative: onWire(representative), rights: [...rights], to },
  });
  return toMandate(expectOk(answer));
}

/** Prolongs, shortens, narrows or widens it. @throws ApiError `stale`, `mandate-ended`, … */
export async function changeMandate(
  citizenId: CitizenId,
  { id: mandateId, etag }: Pick<MandateDetails, 'id' | 'etag'>,
  { rights, to }: Terms,
  idempotencyKey: string,
): Promise<MandateDetails> {
  const answer = await client.PATCH('/citizens/{citizenId}/mandates/{mandateId}', {
    params: {
      path: { citizenId, mandateId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, rights: [...rights], to },
  });
  return toMandate(expectOk(answer));
}

/** Ends it at once. @throws ApiError `stale`, `mandate-ended` */
export async function endMandate(
  citizenId: CitizenId,
  { id: mandateId, etag }: Pick<MandateDetails, 'id' | 'etag'>,
  idempotencyKey: string,
): Promise<MandateDetails> {
  const answer = await client.POST('/citizens/{citizenId}/mandates/{mandateId}/end', {
    params: {
      path: { citizenId, mandateId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId },
  });
  return toMandate(expectOk(answer));
}

/** Those sent and received, newest first. @throws ApiError */
export async function listMandateRequests(
  citizenId: CitizenId,
  signal?: AbortSignal,
): Promise<Rows<MandateRequest>> {
  const answer = await client.GET('/citizens/{citizenId}/mandate-requests', {
    params: { path: { citizenId } },
    signal: signal ?? null,
  });
  return rowsOf(expectOk(answer), toMandateRequest);
}

/** Asks another for a mandate. The answer is the same whether there is such a person. @throws ApiError */
export async function requestMandate(
  citizenId: CitizenId,
  giver: Named,
  { rights, to }: Terms,
  way: 'digital' | 'paper',
  idempotencyKey: string,
): Promise<MandateRequest> {
  const answer = await client.POST('/citizens/{citizenId}/mandate-requests', {
    params: { path: { citizenId }, header: { 'Idempotency-Key': idempotencyKey } },
    body: { citizenId, giver: onWire(giver), rights: [...rights], to, way },
  });
  return toMandateRequest(expectOk(answer));
}

export type MandateAnswer =
  | { readonly answer: 'grant'; readonly terms: Terms }
  | { readonly answer: 'decline' }
  | { readonly answer: 'withdraw' };

/** Grants or declines what one was asked, or withdraws what one asked. @throws ApiError `request-answered`, … */
export async function answerMandateRequest(
  citizenId: CitizenId,
  { id: requestId, etag }: Pick<MandateRequest, 'id' | 'etag'>,
  given: MandateAnswer,
  idempotencyKey: string,
): Promise<MandateRequest> {
  const terms =
    given.answer === 'grant' ? { rights: [...given.terms.rights], to: given.terms.to } : {};
  const answer = await client.POST('/citizens/{citizenId}/mandate-requests/{requestId}/answer', {
    params: {
      path: { citizenId, requestId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, answer: given.answer, ...terms },
  });
  return toMandateRequest(expectOk(answer));
}

function onWire({ name, cpr }: Named): Named {
  return { name: cleanLine(name), cpr: cprOnWire(cpr) };
}
