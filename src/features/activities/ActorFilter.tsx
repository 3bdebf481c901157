import { useTranslation } from 'react-i18next';
import { readerFirst, type Party } from '../../domain/messages/activity.ts';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { FilterPanel } from '../../ui/form/FilterPanel.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { useDoerWords } from './useDoerWords.ts';

interface ActorFilterProps {
  actors: readonly Party[];
  reader: ActorId;
  /** Null for everybody. */
  chosen: CitizenId | null;
  onChoose: (actor: CitizenId | null) => void;
}

/** Whose doings to see. */
export function ActorFilter({ actors, reader, chosen, onChoose }: ActorFilterProps) {
  const { t } = useTranslation('activities');
  const doer = useDoerWords(reader);
  const named = actors.find(({ id }) => id === chosen);
  return (
    <FilterPanel label={t('filter')} summary={named ? doer(named) : t('everybody')}>
      <RadioGroup
        legend={t('filter')}
        options={[
          { value: everybody, label: t('everybody') },
          ...readerFirst(actors, reader).map((party) => ({
            value: party.id,
            label: doer(party),
          })),
        ]}
        value={chosen ?? everybody}
        onChange={(value) => {
          onChoose(value === everybody ? null : value); // one of the actors' ids
        }}
      />
    </FilterPanel>
  );
}

const everybody = 'everybody';
