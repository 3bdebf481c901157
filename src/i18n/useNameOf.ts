import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../domain/citizen.ts';

/** A citizen's name in a sentence, also when the name is protected. */
export function useNameOf(): (citizen: Pick<Citizen, 'name'>) => string {
  const { t } = useTranslation('acting');
  return useCallback((citizen) => citizen.name ?? t('protectedName'), [t]);
}
