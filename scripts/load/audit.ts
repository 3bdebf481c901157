import type { LogEntry, Wire } from '../../mocks/municipality/kernel/wire.ts';
import type { Settled } from './outbox.ts';
import type { Simulator } from './simulator.ts';

/**
 * Holds what citizens were told against the municipality's own records.
 *
 * @param seats of group services; any other time is for one
 * @returns how many changes it has made, and a sentence for each promise it has broken
 */
export async function audit(
  simulator: Simulator,
  citizens: readonly string[],
  settled: readonly Settled[],
  seats: ReadonlyMap<string, number>,
): Promise<{ commits: number; broken: string[] }> {
  const log = (await simulator.log()).filter(({ action }) => action in kinds);
  const agendas = [];
  for (const citizen of citizens) agendas.push(await simulator.appointments(citizen));
  const broken = [
    ...(await simulator.broken()),
    ...unlikeTheLog(log, settled),
    ...agendas.flatMap(inTwoPlaces),
    ...oversold(agendas.flat(), seats),
    ...unsettled(settled),
  ];
  return { commits: log.length, broken };
}

const kinds = { booked: 'book', rescheduled: 'move', cancelled: 'cancel' } as const;

/** Each confirmed intent is one line of the log, and each line is one confirmed intent. */
function unlikeTheLog(log: readonly LogEntry[], settled: readonly Settled[]): string[] {
  const balance = new Map<string, number>();
  const count = (line: string, by: number) => balance.set(line, (balance.get(line) ?? 0) + by);
  for (const { action, actor, citizenId, appointmentId } of log) {
    // `in` above: only actions of this table are left.
    const kind = kinds[action as keyof typeof kinds];
    count([kind, actor, citizenId, appointmentId].join(' '), 1);
  }
  for (const { entry, appointment } of settled) {
    if (entry.state.is !== 'confirmed') continue;
    const { intent, actor, citizen } = entry;
    count([intent.kind, actor, citizen, appointment?.id].join(' '), -1);
  }
  return [...balance].flatMap(([line, by]) =>
    by === 0 ? [] : [`${line}: ${Math.abs(by)} more ${by > 0 ? 'in the log' : 'confirmed'}`],
  );
}

function inTwoPlaces(agenda: readonly Wire['Appointment'][]): string[] {
  const booked = agenda
    .filter(({ status }) => status === 'booked')
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return booked.flatMap((one, index) => {
    const next = booked[index + 1];
    if (!next || Date.parse(next.start) >= Date.parse(one.end)) return [];
    return [`${one.citizenId} is at ${one.id} and at ${next.id}`];
  });
}

function oversold(
  appointments: readonly Wire['Appointment'][],
  seats: ReadonlyMap<string, number>,
): string[] {
  const left = new Map<string, number>();
  for (const { status, slotId, serviceId } of appointments) {
    if (status !== 'booked' || slotId === null) continue;
    left.set(slotId, (left.get(slotId) ?? seats.get(serviceId) ?? 1) - 1);
  }
  return [...left].flatMap(([slot, free]) => (free < 0 ? [`${slot} is oversold by ${-free}`] : []));
}

function unsettled(settled: readonly Settled[]): string[] {
  const open = ['waiting', 'sending', 'unknown', 'needs-login'];
  return settled
    .filter(({ entry }) => open.includes(entry.state.is))
    .map(({ entry }) => `${entry.intent.kind} of ${entry.actor} stays ${entry.state.is}`);
}
