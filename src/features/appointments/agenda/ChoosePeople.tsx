import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen, CitizenId } from '../../../domain/citizen.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useNameOf } from '../../../i18n/useNameOf.ts';
import { Checkbox } from '../../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../../ui/form/CheckboxGroup.tsx';
import { Details } from '../../../ui/content/Details.tsx';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';

interface ChoosePeopleProps {
  people: readonly Citizen[];
  chosen: readonly Citizen[];
  /** How many may be chosen. */
  most: number;
  onChange: (chosen: readonly CitizenId[]) => void;
}

/** As many as one can look over; the search finds the rest. */
const longest = 20;

/** Whose appointments to show, of more people than fit into one agenda: those chosen stand first. */
export function ChoosePeople({ people, chosen, most, onChange }: ChoosePeopleProps) {
  const { t } = useTranslation('everybody');
  const { capital } = useFormat();
  const nameOf = useNameOf();
  const [search, setSearch] = useState('');
  // Where they stood when the list was opened: a row that jumps away from under a finger is lost.
  const [chosenFirst] = useState(chosen);
  // Open for who has chosen nobody yet, and not closed again by the first choice.
  const [isNew] = useState(chosen.length <= 1);
  const wanted = search.trim().toLocaleLowerCase('da');
  const all = [...new Set([...chosenFirst.filter((one) => people.includes(one)), ...people])];
  const fitting = all.filter((one) => nameOf(one).toLocaleLowerCase('da').includes(wanted));
  const isFull = chosen.length >= most;
  const ids = chosen.map(({ id }) => id);
  const told =
    fitting.length === 0
      ? t('choose.none', { text: search.trim() })
      : isFull
        ? t('choose.full', { most })
        : '';
  return (
    <Details summary={t('choose.summary', { count: chosen.length })} open={isNew}>
      <TextField
        label={t('choose.search')}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <LiveRegion message={told} />
      {told && <p aria-hidden>{told}</p>}
      <CheckboxGroup legend={t('choose.legend')} hint={t('choose.hint', { most })}>
        {fitting.slice(0, longest).map((one) => {
          const checked = ids.includes(one.id);
          return (
            <Checkbox
              key={one.id}
              label={capital(nameOf(one))}
              checked={checked}
              disabled={isFull && !checked}
              onChange={() => {
                onChange(checked ? ids.filter((id) => id !== one.id) : [...ids, one.id]);
              }}
            />
          );
        })}
      </CheckboxGroup>
      {fitting.length > longest && <p>{t('choose.more')}</p>}
    </Details>
  );
}
