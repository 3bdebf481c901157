import { useTranslation } from 'react-i18next';
import type { Participant } from '../../domain/video/visit.ts';

/** Who somebody in a visit is, in a sentence. */
export function usePersonName(): (person: Pick<Participant, 'name' | 'role'>) => string {
  const { t } = useTranslation('video');
  return ({ name, role }) => name ?? t(`role.${role}`);
}
