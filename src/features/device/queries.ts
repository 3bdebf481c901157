import { queryOptions, type Query } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { readAgenda } from '../../storage/agenda.ts';
import { lockState } from '../../storage/lock/lockState.ts';
import { deviceOwner } from '../../storage/ownDevice.ts';
import { readWho } from '../../storage/who.ts';

/** Asked of the device: needs no network, and tells nothing about it. */
export const onDevice = { networkMode: 'always', retry: false, meta: { onDevice: true } } as const;

/** Who said that this is their own device; null when nobody did. */
export const deviceOwnerQuery = queryOptions({
  queryKey: ['device', 'owner'],
  queryFn: deviceOwner,
  ...onDevice,
});

/** Whether what is kept here lies behind a lock, and whether this tab has opened it. */
export const lockQuery = queryOptions({
  queryKey: ['device', 'lock'],
  queryFn: lockState,
  ...onDevice,
});

/** Who uses the device, to open the app without a network; null when that is not known here. */
export const keptWhoQuery = queryOptions({
  queryKey: ['device', 'who'],
  queryFn: () => readWho(serverNow()),
  ...onDevice,
});

/** The agenda as it was last told; null means that it must be fetched, not that it is empty. */
export const keptAgendaQuery = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'kept'],
    queryFn: () => readAgenda(citizen, serverNow()),
    ...onDevice,
  });

/** Whether a query asks the device: such an answer says nothing about the network. */
export function isOnDevice({ meta }: Pick<Query, 'meta'>): boolean {
  return meta?.onDevice === true;
}
