import type { ProblemCode, Refusal, Wire } from '../../municipality/kernel/wire.ts';

/** A refusal and what HTTP adds to it. */
export interface HttpRefusal extends Refusal {
  errors?: Wire['Problem']['errors'];
  /** Seconds. */
  retryAfter?: number;
  headers?: Record<string, string>;
}

/** Status and title of every problem of the contract. */
export const problems: Record<ProblemCode, { status: number; title: string }> = {
  'invalid-request': { status: 400, title: 'The request does not follow the contract.' },
  'idempotency-key-missing': { status: 400, title: 'An Idempotency-Key is required.' },
  'not-authenticated': { status: 401, title: 'Nobody is logged in, or the session has ended.' },
  'session-of-another': { status: 403, title: 'The session is another person’s.' },
  'csrf-failed': { status: 403, title: 'The request did not come from the app itself.' },
  'citizen-mismatch': { status: 403, title: 'Path and body name different citizens.' },
  'read-only-mandate': { status: 403, title: 'The mandate allows to see, not to act.' },
  'self-only': { status: 403, title: 'Only the citizen may do this.' },
  'not-the-giver': { status: 403, title: 'Only who gave the mandate may change it.' },
  'not-eligible': { status: 403, title: 'The citizen may not book this service.' },
  'reminders-not-allowed': {
    status: 403,
    title: 'The citizen lets representatives have no reminders.',
  },
  'not-found': { status: 404, title: 'Not found.' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here.' },
  'slot-taken': { status: 409, title: 'The time is no longer free.' },
  'hold-expired': { status: 409, title: 'The time is no longer held.' },
  'citizen-busy': { status: 409, title: 'The citizen has another appointment at that time.' },
  'already-booked': { status: 409, title: 'The citizen has an appointment of that kind already.' },
  'too-late': { status: 409, title: 'The deadline has passed.' },
  'too-many-moves': { status: 409, title: 'The appointment cannot be moved again.' },
  'already-cancelled': { status: 409, title: 'The appointment is cancelled already.' },
  'already-held': { status: 409, title: 'The appointment has begun or is over.' },
  'mandate-exists': { status: 409, title: 'There is a mandate between the two already.' },
  'mandate-ended': { status: 409, title: 'The mandate has ended.' },
  'request-answered': { status: 409, title: 'The request has been answered already.' },
  'already-waiting': { status: 409, title: 'The citizen waits with this appointment already.' },
  'waiting-ended': { status: 409, title: 'The citizen waits no longer with this appointment.' },
  'offer-lapsed': { status: 409, title: 'The time is no longer held for the citizen.' },
  'visit-not-open': { status: 409, title: 'The visit is not open.' },
  'visit-full': { status: 409, title: 'Nobody else can come into the visit.' },
  'visit-left': { status: 409, title: 'One is not in the visit any more.' },
  'visit-elsewhere': { status: 409, title: 'One has joined the visit in another place.' },
  stale: { status: 412, title: 'It has changed since it was read.' },
  'precondition-required': { status: 428, title: 'If-Match is required.' },
  'payload-too-large': { status: 413, title: 'The request is too large.' },
  'unsupported-media-type': { status: 415, title: 'That media type is not understood here.' },
  'delivery-not-allowed': { status: 422, title: 'The service is not delivered that way here.' },
  'person-not-found': { status: 422, title: 'Nobody has that name and CPR number.' },
  'companion-not-possible': { status: 422, title: 'Nobody can come along in that way.' },
  'recipient-not-possible': { status: 422, title: 'The citizen cannot write to that unit of it.' },
  'attachment-not-possible': { status: 422, title: 'A file is not there, or was used before.' },
  'file-not-allowed': { status: 422, title: 'Only JPEG, PNG and PDF files are taken.' },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key was used for another request.',
  },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  unavailable: { status: 503, title: 'Not available at the moment.' },
  internal: { status: 500, title: 'Something went wrong here.' },
};

/** The problem document of a refusal (RFC 9457); with Retry-After on 429 and 503. */
export function problemResponse(refusal: HttpRefusal): Response {
  const { code, retryAfter, headers, ...members } = refusal;
  const { status, title } = problems[code];
  const body = { type: `urn:borgerbooking:problem:${code}`, title, status, ...members };
  const wait = retryAfter ?? (status === 429 || status === 503 ? 1 : undefined);
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(wait !== undefined && { 'Retry-After': String(wait) }),
      ...headers,
    },
  });
}
