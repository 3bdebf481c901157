import { queryOptions } from '@tanstack/react-query';
import { listGrantedServices } from '../../api/grantedServices.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import type { CitizenId } from '../../domain/citizen.ts';

export const grantedServicesOf = (citizen: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(citizen), 'granted-services'],
    queryFn: ({ signal }) => listGrantedServices(citizen, signal),
    staleTime: 5 * 60_000,
  });
