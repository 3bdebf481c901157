import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import type { ActorId } from '../../domain/citizen.ts';
import type { SummaryItem } from '../../ui/content/SummaryList.tsx';

/** Who comes along to an appointment; nothing when nobody does. */
export function useCompanionFact(actor: ActorId): (entry: AgendaEntry) => readonly SummaryItem[] {
  const { t } = useTranslation('everybody');
  return ({ companions }) => {
    if (companions.length === 0) return [];
    const sentences = companions.map(({ who, name, how }) => {
      if (who === actor) return t(how === 'video' ? 'companion.youVideo' : 'companion.you');
      const words = { name: name ?? t('companion.somebody') };
      return how === 'video' ? t('companion.comesVideo', words) : t('companion.comes', words);
    });
    return [{ icon: 'group', term: t('companion.fact'), description: sentences.join('. ') }];
  };
}
