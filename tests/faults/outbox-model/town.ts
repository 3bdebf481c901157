// Fetched ahead: a schedule's turns are counted, and the first fetch of a module takes many.
import '../../../src/api/messages.ts';
import { getResponse } from 'msw';
import type { LogEntry, Wire } from '../../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { appointmentsHandlers } from '../../../mocks/municipality/appointments/operations.ts';
import { mandatesHandlers } from '../../../mocks/municipality/mandates/operations.ts';
import { messagesHandlers } from '../../../mocks/municipality/messages/operations.ts';
import { createHost, type MockHost } from '../../../mocks/http/host.ts';
import type { Idempotency } from '../../../mocks/http/idempotency.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';
import { toUnit } from '../../../src/api/wire/toMessage.ts';
import { toAppointment } from '../../../src/api/wire/toDomain.ts';
import { toService } from '../../../src/api/wire/toService.ts';
import { toHold } from '../../../src/api/wire/toSlot.ts';
import type { Intent } from '../../../src/domain/outbox/intent.ts';
import { bookingOf, cancellationOf, moveOf } from '../../../src/domain/outbox/intentOf.ts';
import { TEST_NOW } from '../../support/municipality/municipality.ts';
import { agendas } from './agendas.ts';

/** What this model's intents ask for. */
const asked =
  /^POST \S*(appointments|reschedule|cancel|message-threads)$|^PATCH \S*notification-settings$/;

const morning = { now: TEST_NOW, agendas };

/** Something that a request did: who for whom, and the key it came with. */
export interface Commit {
  actor: string;
  citizenId: string;
  /** As the log has it, or what the log does not have. */
  action: LogEntry['action'] | 'written';
  key: string;
}

/** What a citizen can want here. */
export interface Wish {
  kind: Exclude<Intent['kind'], 'accept-offer'>;
  /** Which of two: appointments that the citizen had to begin with, settings, messages. */
  which: number;
}

/** Lise has a mandate from Ingrid. */
export const people: readonly string[] = [ci.lise, ci.ingrid];

export type Town = ReturnType<typeof createTown>;

/**
 * The mocked municipality with nearly empty agendas, which begins anew at little cost: a model runs
 * thousands of times.
 *
 * @param knowsKeys whether it looks up idempotency keys: without, the model must fail
 */
export function createTown({ knowsKeys = true } = {}) {
  const host = createHost(morning);
  host.clock.freeze();
  const { booked, service, times, unitOf } = survey();
  let commits: Commit[] = [];
  let onCommit = (): void => undefined;
  let free: string[] = [];
  let working = 0;

  const idempotency: Idempotency = {
    once(request, run) {
      const noted = () => {
        const { key, actor } = request;
        const log = host.municipality.log().length;
        const besides = people.map(besidesAppointments);
        const answer = run(); // the municipality's part of it is done when this returns
        const before = commits.length;
        commits.push(
          ...host.municipality
            .log()
            .slice(log)
            .map((line) => ({ ...line, key })),
          ...people.flatMap((citizenId, place) =>
            Array.from({ length: besidesAppointments(citizenId) - (besides[place] ?? 0) }, () => ({
              actor,
              citizenId,
              action: 'written' as const,
              key,
            })),
          ),
        );
        if (commits.length > before) onCommit();
        return answer;
      };
      if (knowsKeys) return host.idempotency.once(request, noted);
      return noted().then((answer) => ({ kind: 'first', answer }));
    },
  };
  // `as`: all that the host has, with its keys looked up here.
  const watched = Object.create(host, { idempotency: { value: idempotency } }) as MockHost;
  // Only what changes something is asked here, and msw copies a request for each handler it tries.
  const handlers = [
    ...appointmentsHandlers(watched),
    ...messagesHandlers(watched),
    ...mandatesHandlers(watched),
  ].filter(({ info }) => asked.test(info.header));

  return {
    host,
    commits: () => commits,
    working: () => working > 0,
    /** Begins anew: the same morning, the same agendas. */
    begin(heard: () => void) {
      host.reset(morning);
      host.rateLimit.writesPerMinute = null;
      free = [...times];
      commits = [];
      onCommit = heard;
    },
    /** What it says to a request, whether or not that reaches anybody. */
    async answer(request: Request): Promise<Response> {
      working += 1;
      try {
        const response = await getResponse(handlers, request);
        return response ?? Response.error();
      } finally {
        working -= 1;
      }
    },
    /** What the screen would make of a wish; null when the municipality does not let it come so far. */
    intentOf(actor: string, citizen: string, { kind, which }: Wish): Intent | null {
      const id = booked(citizen)[which];
      const rights = host.municipality.rightsOver(actor, citizen);
      if (id === undefined || !rights) return null;
      if (kind === 'settings') return actor === citizen ? settingOf(citizen, which) : null;
      if (kind === 'message')
        return rights.has('write-messages') ? messageOf(unitOf(citizen), which) : null;
      const found = host.municipality.appointment(citizen, id);
      if (!found.ok) return null;
      const current = toAppointment(found.value);
      if (kind === 'cancel') return cancellationOf(current, { reason: 'ill', comment: '' });
      const slot = free.shift();
      const held = slot === undefined ? null : tryHold(citizen, slot, kind === 'move' ? id : null);
      if (held === null) return null;
      return kind === 'book' ? bookingOf(service, held, '') : moveOf(current, held, '');
    },
    staffCancels(citizen: string, appointment: number) {
      const id = booked(citizen)[appointment];
      if (id !== undefined) host.municipality.staff.cancel(id);
    },
    staffMoves(citizen: string, appointment: number) {
      const id = booked(citizen)[appointment];
      const slot = free.pop();
      if (id !== undefined && slot !== undefined) host.municipality.staff.move(id, slot);
    },
  };

  /** How many settings were changed and messages written: the log is of appointments. */
  function besidesAppointments(citizen: string): number {
    const { version } = host.municipality.notificationSettings(citizen);
    const settings = parseInt(version.slice(1), 10); // `"2-nemsms"`
    const threads = host.municipality.staff.threads().filter((one) => one.citizenId === citizen);
    return settings + threads.reduce((sum, { messages }) => sum + messages.length, 0);
  }

  function settingOf(citizen: string, which: number): Intent {
    const etag = host.municipality.notificationSettings(citizen).version;
    const changesByOthers = which === 0 ? 'digital-post' : 'nemsms';
    return { kind: 'settings', etag, chosen: { of: 'told-by', changesByOthers } };
  }

  function tryHold(citizenId: string, slotId: string, replacing: string | null) {
    const wish = { citizenId, slotId, deliveryMode: 'phone' as const };
    const answer = host.municipality.hold(citizenId, { ...wish, ...(replacing && { replacing }) });
    return answer.ok ? toHold(answer.value, '') : null;
  }

  /** Looks once: the same seed gives the same ids and free times. */
  function survey() {
    const wire = host.municipality.services(ci.lise).find(({ id }) => id === sv.adviceLine);
    if (!wire) throw new Error('There is no advice line');
    const { municipality } = host;
    const ids = new Map(
      people.map((one) => [one, municipality.staff.appointments(one).map(({ id }) => id)]),
    );
    const units = new Map(people.map((one) => [one, municipality.messageUnits(one)[0]]));
    return {
      unitOf: (citizen: string) => {
        const unit = units.get(citizen);
        if (!unit) throw new Error('Nobody reads messages');
        return unit;
      },
      booked: (citizen: string) => ids.get(citizen) ?? [],
      service: toService(wire),
      times: freeTimes('2026-12-01T08:00:00+01:00', '2026-12-09T17:00:00+01:00'),
    };
  }

  /** Ids of free times of one practitioner, so that no two meet. */
  function freeTimes(from: string, to: string): string[] {
    const query = {
      serviceId: sv.adviceLine,
      deliveryMode: 'phone',
      from,
      to,
      limit: 100,
    } as const;
    const answer = host.municipality.slots(ci.lise, query);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const [first, ...others] = answer.value.items;
    const same = others.filter(
      ({ practitioner }) => practitioner?.name === first?.practitioner?.name,
    );
    return [first, ...same].flatMap((slot) => slot?.id ?? []);
  }
}

function messageOf(unit: Wire['MessageUnit'], which: number): Intent {
  const { id, contact } = toUnit(unit);
  const to = { is: 'unit', unit: id, subject: 'Tid', appointment: null } as const;
  return { kind: 'message', to, unit: contact.unit, text: `Besked ${which}`, files: [] };
}
