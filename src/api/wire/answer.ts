import { answers } from '../answers.gen.ts';
import { ApiError, problemIn } from './problem.ts';
import { learnServerTime } from './serverClock.ts';

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
 * about the citizen and the thing that were asked about.
 *
 * @returns the body of a good answer; undefined where the contract has none
 * @throws ApiError `problem` when the municipality refused; `unreadable` when it is not its word
 */
export function heed(question: Question, came: Came): unknown {
  const body = parsed(came.text);
  const problem = isJson(came, 'problem+json') ? problemIn(came, body) : null;
  if (problem === null && (came.redirected || !isGood(question, came, body))) {
    throw new ApiError({ kind: 'unreadable', status: came.status });
  }
  learnServerTime(came);
  if (problem !== null) throw new ApiError(problem);
  return body;
}

function isGood({ method, address, path }: Question, came: Came, body: unknown): boolean {
  const [status, ...marks] = answers[`${method} ${address}`]?.split(' ') ?? [];
  if (String(came.status) !== status) return false;
  // Without a body, the headers that must come along tell whose it is.
  if (came.text === '')
    return marks.every((mark) => isHeader(mark) && came.headers.has(mark.slice(0, -1)));
  if (!isJson(came, 'json') || !isRecord(body) || marks.some(isHeader)) return false;
  return (
    marks.every((mark) => {
      const [name = '', same] = mark.split('=');
      return name in body && (same === undefined || body[name] === path[same]);
    }) && isAbout(path.citizenId, body.items)
  );
}

/** Rows that name a citizen name the one who was asked about. */
function isAbout(citizen: unknown, rows: unknown): boolean {
  if (citizen === undefined || !Array.isArray(rows)) return true;
  return rows.every((row) => !isRecord(row) || (row.citizenId ?? citizen) === citizen);
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
