import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mostTogether } from '../../domain/combinedAgenda.ts';
import type { Citizen, CitizenId } from '../../domain/citizen.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface ChoosePeopleProps {
  citizens: readonly Citizen[];
  chosen: readonly CitizenId[];
  onChosen: (chosen: readonly CitizenId[]) => void;
}

/** Those who are many are not drawn all at once: one searches. */
const mostShown = 20;

/** Whose appointments to see together, when there are more people than fit. */
export function ChoosePeople({ citizens, chosen: before, onChosen }: ChoosePeopleProps) {
  const { t } = useTranslation(['everybody', 'acting']);
  const { capital } = useFormat();
  const nameOf = useNameOf();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<CitizenId>>(new Set(before));
  const wanted = search.trim().toLocaleLowerCase('da');
  const found = citizens.filter(
    (citizen) => chosen.has(citizen.id) || nameOf(citizen).toLocaleLowerCase('da').includes(wanted),
  );
  const full = chosen.size >= mostTogether;
  const toggle = (id: CitizenId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onChosen([...chosen]);
  };
  const count = t('choose.state', { chosen: chosen.size, most: mostTogether });
  return (
    <form onSubmit={submit}>
      <TextField
        label={t('acting:search')}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <LiveRegion message={count} />
      <CheckboxGroup legend={t('choose.legend')} hint={count}>
        {found.slice(0, mostShown).map((citizen) => (
          <Checkbox
            key={citizen.id}
            label={capital(nameOf(citizen))}
            checked={chosen.has(citizen.id)}
            disabled={full && !chosen.has(citizen.id)}
            onChange={() => {
              toggle(citizen.id);
            }}
          />
        ))}
      </CheckboxGroup>
      {found.length > mostShown && <p>{t('choose.more', { count: found.length - mostShown })}</p>}
      <Button type="submit" disabled={chosen.size === 0}>
        {t('choose.show')}
      </Button>
    </form>
  );
}
