import { answers } from '../answers.gen.ts';
import { ApiError, problemIn } from './problem.ts';
import { learnServerTime } from './serverClock.ts';
import { namesIn, readBody } from './shape.ts';

/** What was asked: the operation, as the contract writes its address, and what stands in it. */
export interface Question {
  readonly method: string;
  readonly address: string;
  readonly path: Readonly<Record<string, unknown>>;
}

/** What came back, read to its end. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether it came from another address than the one that was asked. */
  readonly redirected: boolean;
}

/**
 * The one place that decides whether what came back is the municipality's word, for every operation.
 * A captive portal's page, an empty 200, or a proxy's 413 is no answer: nothing is done, refused, ended
 * or wiped because of it, and its clock is not believed. The municipality's word has a status that the
 * contract names for the operation, its content type, the fields that the contract requires, and is
 * about the citizen and the thing that were asked about. What a later contract says besides is left
 * alone: `shape.ts`.
 *
 * @returns the body of a good answer as this version reads it; undefined where the contract has none
 * @throws ApiError `problem` when the municipality refused; `unreadable` when it is not its word;
 *   `unknown` when it is, in a shape that this version cannot read
 */
export function heed(question: Question, came: Came): unknown {
  const body = parsed(came.text);
  const problem = isJson(came, 'problem+json') ? problemIn(came, body) : null;
  const good = problem === null && !came.redirected ? goodIn(question, came, body) : null;
  if (problem === null && good === null) {
    throw new ApiError({ kind: 'unreadable', status: came.status });
  }
  learnServerTime(came);
  if (problem !== null) throw new ApiError(problem);
  return good?.body;
}

/** Null when it is not the municipality's. */
function goodIn({ method, address, path }: Question, came: Came, body: unknown) {
  const [status, ...rest] = answers[`${method} ${address}`]?.split(' ') ?? [];
  if (String(came.status) !== status) return null;
  // Without a body, the headers that must come along tell whose it is.
  if (came.text === '') {
    const tells = rest.every((mark) => isHeader(mark) && came.headers.has(mark.slice(0, -1)));
    return tells ? { body: undefined } : null;
  }
  const same = rest.filter((mark) => mark.includes('='));
  const fields = rest.filter((mark) => !mark.includes('=')).join(' ');
  if (!isJson(came, 'json') || !isRecord(body) || isHeader(fields)) return null;
  const isNamed = namesIn(fields).every((name) => name in body);
  const isTheSame = same.every((mark) => {
    const [name = '', parameter = ''] = mark.split('=');
    return body[name] === path[parameter];
  });
  if (!isNamed || !isTheSame || !isAbout(path.citizenId, body.items)) return null;
  try {
    return { body: readBody(fields, body) };
  } catch {
    throw new ApiError({ kind: 'unknown' });
  }
}

/** Rows that name a citizen name the one who was asked about. */
function isAbout(citizen: unknown, rows: unknown): boolean {
  if (citizen === undefined || !Array.isArray(rows)) return true;
  return rows.every(
    (row) => !isRecord(row) || typeof row.citizenId !== 'string' || row.citizenId === citizen,
  );
}

const isHeader = (mark: string) => mark.endsWith(':');

function isJson({ headers }: Came, kind: 'json' | 'problem+json'): boolean {
  return headers.get('Content-Type')?.split(';')[0]?.trim() === `application/${kind}`;
}

function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
