import type { Citizen } from '../domain/citizen.ts';
import { useNameOf } from './useNameOf.ts';

/**
 * How to speak of the citizen: to oneself as "du", of another by name. Gives the i18next context
 * (`heading`, or `headingOther` with `name`).
 */
export function useSpeaking(citizen: Citizen): { readonly other: boolean; readonly name: string } {
  const nameOf = useNameOf();
  return { other: citizen.relation !== 'self', name: nameOf(citizen) };
}
