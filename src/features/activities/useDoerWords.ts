import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { doerOf, type Party } from '../../domain/messages/activity.ts';
import type { ActorId } from '../../domain/citizen.ts';
import { useFormat } from '../../i18n/useFormat.ts';

/** Who did it: "Du", a name, the municipality's; at the beginning of a sentence. */
export function useDoerWords(reader: ActorId): (party: Party | null) => string {
  const { t } = useTranslation(['activities', 'acting']);
  const { capital } = useFormat();
  return (party) => {
    const doer = doerOf(party, reader);
    switch (doer.is) {
      case 'you':
        return t('you');
      case 'municipality':
        return municipality.name;
      case 'protected':
        return capital(t('acting:protectedName'));
      case 'named':
        return doer.name;
    }
  };
}
