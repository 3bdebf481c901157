import type { CitizenId, Wire } from '../kernel/wire.ts';
import type { Resident } from '../kernel/records.ts';
import { copenhagenDay } from '../kernel/time.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** From this age one can give and receive a Digital Fuldmagt. */
const youngest = 15;

/**
 * The person with both this number and this name, other than who names them. Whatever is wrong is
 * told as the same nothing, so that numbers cannot be tried out.
 */
export function personNamed(
  world: World,
  { cpr, name }: Wire['PersonNamed'],
  besides: CitizenId,
): Resident | null {
  const year = Number(copenhagenDay(world.clock.now()).slice(0, 4));
  const found = [...world.residents.values()].find((one) => digits(one.cpr) === digits(cpr));
  if (!found || folded(found.name) !== folded(name) || !isAlive(world, found.id)) return null;
  return found.id === besides || year - found.birthYear < youngest ? null : found;
}

export function digits(cpr: string): string {
  return cpr.replace('-', '');
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}
