import { useTranslation } from 'react-i18next';
import type { Citizen } from '../domain/citizen.ts';
import { useNameOf } from './useNameOf.ts';

interface Speaking {
  readonly other: boolean;
  readonly name: string;
  /** For a button: "Aflys for personen", where a protected name would fill three lines. */
  readonly short: string;
}

/**
 * How to speak of the citizen: to oneself as "du", of another by name. Gives the i18next context
 * (`heading`, or `headingOther` with `name`).
 */
export function useSpeaking(citizen: Citizen): Speaking {
  const { t } = useTranslation('acting');
  const nameOf = useNameOf();
  return {
    other: citizen.relation !== 'self',
    name: nameOf(citizen),
    short: citizen.name ?? t('thePerson'),
  };
}
