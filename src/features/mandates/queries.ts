import { queryOptions } from '@tanstack/react-query';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { getMandate, listMandateRequests, listMandates } from '../../api/mandates.ts';
import { getToldBy } from '../../api/toldBy.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { MandateId } from '../../domain/mandate/mandate.ts';

export const mandatesOf = (self: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(self), 'mandates'],
    queryFn: ({ signal }) => listMandates(self, signal),
  });

export const mandateOf = (self: CitizenId, id: MandateId) =>
  queryOptions({
    queryKey: [...citizenKey(self), 'mandate', id],
    queryFn: ({ signal }) => getMandate(self, id, signal),
  });

export const mandateRequestsOf = (self: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(self), 'mandate-requests'],
    queryFn: ({ signal }) => listMandateRequests(self, signal),
  });

export const toldByOf = (self: CitizenId) =>
  queryOptions({
    queryKey: [...citizenKey(self), 'told-by'],
    queryFn: ({ signal }) => getToldBy(self, signal),
  });
