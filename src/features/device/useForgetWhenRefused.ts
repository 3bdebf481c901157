import { useEffect } from 'react';
import { isRefusal } from '../../api/wire/problem.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { forgetCitizen } from '../../storage/agenda.ts';

/** When the municipality refuses to show a citizen, nothing of that citizen stays on the device. */
export function useForgetWhenRefused(citizen: Pick<Citizen, 'id'>, error: Error | null): void {
  const refused = isRefusal(error);
  useEffect(() => {
    if (refused) void forgetCitizen(citizen.id);
  }, [citizen.id, refused]);
}
