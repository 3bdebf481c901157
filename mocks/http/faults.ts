import type { OperationId } from './openapi.ts';

/** What can be made to go wrong. */
export type FaultKind =
  /** Slow: before the municipality hears of it, or after it has done it. */
  | { kind: 'latency'; milliseconds: number; stage?: 'before' | 'after' }
  /** A refusal that nothing is done for: 500 unless said otherwise. */
  | { kind: 'status'; status?: 429 | 500 | 503; retryAfter?: number }
  /** It is done, but the connection dies before the answer. */
  | { kind: 'lost-answer' }
  /** The connection dies at once. */
  | { kind: 'offline' };

export type Fault = FaultKind & {
  /** Which requests it is about; all under /api and /auth when left out. */
  match?: { method?: string; operation?: OperationId; path?: string };
  /** How many requests it hits before it is over; no end when left out. */
  times?: number;
  /** Share of the matching requests that it hits, 0–1; all when left out. */
  rate?: number;
};

interface FaultyRequest {
  method: string;
  path: string;
  operation: OperationId | null;
}

export interface Faults {
  list(): readonly Fault[];
  set(faults: readonly Fault[]): void;
  add(fault: Fault): void;
  /** The faults that hit this request, each counted as used. */
  draw(request: FaultyRequest): Fault[];
}

/**
 * @param random 0–1, seeded, so that a run can be repeated
 * @param cutStreams called when no stream could be opened any more: those that are open die as well
 */
export function createFaults(random: () => number, cutStreams: () => void): Faults {
  let faults: Fault[] = [];
  const set = (wanted: readonly Fault[]) => {
    faults = wanted.map((fault) => ({ ...fault }));
    if (faults.some(denyStreams)) cutStreams();
  };
  return {
    list: () => faults,
    set,
    add: (fault) => {
      set([...faults, fault]);
    },
    draw(request) {
      const hits = faults.filter(
        (fault) =>
          isMatch(fault.match, request) && (fault.rate === undefined || random() < fault.rate),
      );
      for (const hit of hits) if (hit.times !== undefined) hit.times -= 1;
      faults = faults.filter(({ times }) => times === undefined || times > 0);
      return hits;
    },
  };
}

const stream: FaultyRequest = { method: 'GET', path: '/api/v1/events', operation: 'streamEvents' };

function denyStreams({ kind, match }: Fault): boolean {
  return (kind === 'offline' || kind === 'status') && isMatch(match, stream);
}

function isMatch(match: Fault['match'], { method, path, operation }: FaultyRequest): boolean {
  if (match?.method && match.method.toUpperCase() !== method) return false;
  if (match?.operation && match.operation !== operation) return false;
  return !match?.path || globOf(match.path).test(path);
}

/** `*` is one segment of a path, `**` any number of them. */
function globOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${source}$`);
}
