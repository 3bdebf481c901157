import { messageUnits } from '../../town/units.ts';
import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { MessageUnitRecord } from './state.ts';
import { serviceOf, type World } from '../kernel/world.ts';

/** Those that the citizen has to do with, in the order of the municipality's own list. */
export function unitsFor(world: World, citizen: CitizenId): readonly MessageUnitRecord[] {
  const agreed = [...world.appointments.values(), ...world.grants];
  const theirs = agreed.filter(({ citizenId }) => citizenId === citizen);
  const contacts = new Set(theirs.map(({ serviceId }) => serviceOf(world, serviceId).contact));
  const written = [...world.threads.values()].filter(({ citizenId }) => citizenId === citizen);
  const ids = new Set(written.map(({ unitId }) => unitId));
  return messageUnits.filter(({ id, contact }) => contacts.has(contact) || ids.has(id));
}

/** Whether the unit is the one that a service of the citizen's appointment belongs to. */
export function isUnitOf(world: World, unit: MessageUnitRecord, appointmentId: string): boolean {
  const one = world.appointments.get(appointmentId);
  return one !== undefined && serviceOf(world, one.serviceId).contact === unit.contact;
}

/** The unit with that id; asking for one that there is not is the caller's mistake. */
export function unitNamed(id: string): MessageUnitRecord {
  const unit = messageUnits.find((one) => one.id === id);
  if (!unit) throw new Error(`No such unit: ${id}`);
  return unit;
}

/** A unit on the wire. When it is open is told by its promises alone. */
export function toWireUnit({ opening: _, ...unit }: MessageUnitRecord): Wire['MessageUnit'] {
  return unit;
}
