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

export interface Faults {
  list(): readonly Fault[];
  set(faults: readonly Fault[]): void;
  add(fault: Fault): void;
  /** The faults that hit this request, each counted as used. */
  draw(request: { method: string; path: string; operation: OperationId | null }): Fault[];
}

/** @param random 0–1, seeded, so that a run can be repeated */
export function createFaults(random: () => number): Faults {
  let faults: Fault[] = [];
  return {
    list: () => faults,
    set: (wanted) => {
      faults = wanted.map((fault) => ({ ...fault }));
    },
    add: (fault) => void faults.push({ ...fault }),
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

function isMatch(
  match: Fault['match'],
  { method, path, operation }: { method: string; path: string; operation: OperationId | null },
): boolean {
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
