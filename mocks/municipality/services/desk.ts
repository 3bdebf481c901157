import type { CitizenId } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { grantedTo, servicesFor } from './services.ts';

/**
 * What a citizen is offered and has been granted.
 *
 * @param world gives the state as of now
 */
export function createServicesDesk(world: () => World) {
  return {
    services: (citizen: CitizenId) => servicesFor(world(), citizen),
    grantedServices: (citizen: CitizenId) => grantedTo(world(), citizen),
  };
}
