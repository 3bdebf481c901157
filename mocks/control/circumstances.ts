import type { RequestHandler } from 'msw';
import { toWire } from '../municipality/kernel/time.ts';
import { LARGEST_CROWD } from '../town/crowd.ts';
import { fromInstant } from '../http/clock.ts';
import { operationTable } from '../http/openapi.ts';
import type { Fault } from '../http/faults.ts';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Time, faults and limits: what the municipality's day is like. */
export function circumstanceHandlers(host: MockHost): RequestHandler[] {
  const clock = () => ({ now: toWire(host.clock.now()), frozen: host.clock.frozen });
  const faults = () => ({ items: host.faults.list() });
  const limits = () => ({
    ...host.sessions.limits,
    writesPerMinute: host.rateLimit.writesPerMinute,
  });
  return [
    reading('clock', clock),
    changing<ClockChange>('put', 'clock', clockChange, (change) => {
      if (change.real) host.clock.reset();
      if (change.now !== undefined) host.clock.set(fromInstant(change.now) ?? host.clock.now());
      if (change.advanceSeconds) host.clock.advance(change.advanceSeconds * 1000);
      if (change.frozen === true) host.clock.freeze();
      if (change.frozen === false) host.clock.run();
      return clock();
    }),
    changing<{ seed: number; now: string; crowd: number }>(
      'post',
      'reset',
      {
        seed: { type: 'integer' },
        now: instant,
        crowd: { type: 'integer', minimum: 0, maximum: LARGEST_CROWD },
      },
      (options) => {
        host.reset(options);
        return { ...clock(), seed: host.seed };
      },
    ),

    reading('faults', faults),
    changing<{ items: Fault[] }>(
      'put',
      'faults',
      { items: { type: 'array', items: fault } },
      ({ items = [] }) => {
        host.faults.set(items);
        return faults();
      },
    ),
    changing<Fault>('post', 'faults', fault.properties, (added) => {
      if (!added.kind) return { code: 'invalid-request', detail: 'kind is missing' };
      // `as`: the kind is there, and the rest follows the schema.
      host.faults.add(added as Fault);
      return faults();
    }),
    changing('delete', 'faults', {}, () => {
      host.faults.set([]);
      return faults();
    }),

    changing('post', 'streams/cut', {}, () => {
      const cut = host.streams.count;
      host.streams.cut();
      return { cut };
    }),

    reading('limits', limits),
    changing<Limits>('put', 'limits', limitChange, ({ writesPerMinute, ...seconds }) => {
      Object.assign(host.sessions.limits, seconds);
      if (writesPerMinute !== undefined) host.rateLimit.writesPerMinute = writesPerMinute;
      return limits();
    }),
  ];
}

interface ClockChange {
  real: boolean;
  now: string;
  advanceSeconds: number;
  frozen: boolean;
}

interface Limits {
  idleShared: number;
  idleOwn: number;
  absolute: number;
  writesPerMinute: number | null;
}

const instant = { type: 'string', format: 'date-time' };
const seconds = { type: 'integer', minimum: 20 };
const clockChange = {
  real: { const: true },
  now: instant,
  advanceSeconds: { type: 'number' },
  frozen: { type: 'boolean' },
};
const limitChange = {
  idleShared: seconds,
  idleOwn: seconds,
  absolute: seconds,
  writesPerMinute: { type: ['integer', 'null'], minimum: 1 },
};
const fault = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: { enum: ['latency', 'status', 'lost-answer', 'offline'] },
    milliseconds: { type: 'integer', minimum: 0, maximum: 120_000 },
    stage: { enum: ['before', 'after'] },
    status: { enum: [429, 500, 503] },
    retryAfter: { type: 'integer', minimum: 0 },
    times: { type: 'integer', minimum: 1 },
    rate: { type: 'number', minimum: 0, maximum: 1 },
    match: {
      type: 'object',
      additionalProperties: false,
      properties: {
        method: { type: 'string' },
        operation: { enum: [...operationTable.keys()] },
        path: { type: 'string', maxLength: 200 },
      },
    },
  },
};
