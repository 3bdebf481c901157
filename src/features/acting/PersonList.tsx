import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canActFor, markOf, may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { Initials } from '../../ui/Initials.tsx';
import { ListCard } from '../../ui/ListCard.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** From this many on, one searches instead of looking. */
const many = 8;

/** Those one can see appointments for, oneself first. */
export function PersonList({ citizens }: { citizens: readonly Citizen[] }) {
  const { t } = useTranslation('acting');
  const nameOf = useNameOf();
  const [search, setSearch] = useState('');
  const all = canActFor(citizens);
  const wanted = search.trim().toLocaleLowerCase('da');
  const shown = all.filter((citizen) => nameOf(citizen).toLocaleLowerCase('da').includes(wanted));
  const nobody = shown.length === 0 ? t('noMatch', { text: search.trim() }) : '';
  return (
    <>
      {all.length >= many && (
        <TextField
          label={t('search')}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      )}
      <LiveRegion message={nobody} />
      {nobody && <p aria-hidden>{nobody}</p>}
      <RowList>
        {shown.map((citizen) => (
          <Person key={citizen.id} citizen={citizen} />
        ))}
      </RowList>
    </>
  );
}

function Person({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('acting');
  const { date, capital } = useFormat();
  const name = useNameOf()(citizen);
  const self = citizen.relation === 'self';
  const until = citizen.mandate?.to;
  return (
    <ListCard
      icon="person"
      lead={self ? undefined : <Initials {...markOf(citizen)} />}
      href={pathsOf(citizen).appointments}
      title={self ? t('forYourself', { name }) : capital(name)}
      description={self ? undefined : t(may('act-on-appointments', citizen) ? 'full' : 'seeOnly')}
      meta={until ? [{ icon: 'event', text: t('until', { date: date(until) }) }] : undefined}
    />
  );
}
