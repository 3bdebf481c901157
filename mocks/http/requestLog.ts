import type { CitizenId, Clock, ProblemCode } from '../municipality/kernel/wire.ts';
import { toWire } from '../municipality/kernel/time.ts';
import type { OperationId } from './openapi.ts';
import type { SchemaError } from './validation.ts';

/** One request as the access log tells it: no query, no body, no names. */
export interface AccessEntry {
  sequence: number;
  at: string;
  method: string;
  path: string;
  operation: OperationId | null;
  /** Null when no answer was given. */
  status: number | null;
  problem: ProblemCode | null;
  replayed: boolean;
  faults: string[];
}

/** An answer that broke the contract: a fault of the mock, never of who asked. */
export interface Violation {
  operation: OperationId | null;
  status: number;
  errors: SchemaError[];
}

/** What became of the mandates that a login carried. */
export interface LoginEntry {
  at: string;
  actor: CitizenId;
  refused: boolean;
  /** What was left out and why, without names or numbers. */
  notes: string[];
}

export interface Records {
  readonly requests: readonly AccessEntry[];
  readonly violations: readonly Violation[];
  readonly logins: readonly LoginEntry[];
  access(entry: Omit<AccessEntry, 'sequence'>): void;
  violation(violation: Violation): void;
  login(entry: Omit<LoginEntry, 'at'>): void;
}

/** What happened at the wire, the newest 2,000 requests of it. */
export function createRecords(clock: Clock): Records {
  const requests: AccessEntry[] = [];
  const violations: Violation[] = [];
  const logins: LoginEntry[] = [];
  let sequence = 0;
  return {
    requests,
    violations,
    logins,
    access(entry) {
      requests.push({ sequence: ++sequence, ...entry });
      if (requests.length > 2_000) requests.shift();
    },
    login(entry) {
      logins.push({ at: toWire(clock.now()), ...entry });
      if (logins.length > 2_000) logins.shift();
    },
    violation(violation) {
      violations.push(violation);
      console.error(
        `The mock broke the contract: ${violation.operation ?? 'unknown'} ${violation.status}`,
        violation.errors,
      );
    },
  };
}
