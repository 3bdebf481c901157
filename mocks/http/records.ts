import type { ProblemCode } from '../backend/contract.ts';
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

export interface Records {
  readonly requests: readonly AccessEntry[];
  readonly violations: readonly Violation[];
  access(entry: Omit<AccessEntry, 'sequence'>): void;
  violation(violation: Violation): void;
}

/** What happened at the wire, the newest 2,000 requests of it. */
export function createRecords(): Records {
  const requests: AccessEntry[] = [];
  const violations: Violation[] = [];
  let sequence = 0;
  return {
    requests,
    violations,
    access(entry) {
      requests.push({ sequence: ++sequence, ...entry });
      if (requests.length > 2_000) requests.shift();
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
