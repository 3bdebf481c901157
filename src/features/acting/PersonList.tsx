import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { canActFor, markOf, may, type Citizen } from '../../domain/citizen.ts';
import { expiresSoon } from '../../domain/mandate/mandate.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Day } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { atSessionEnd } from '../../person/person.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Initials } from '../../ui/content/Initials.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

/** From this many on, one searches instead of looking. */
const many = 8;
/** More are shown when asked for: a row costs time at each key one types. */
const atATime = 50;

interface PersonListProps {
  citizens: readonly Citizen[];
  today: Day;
}

/** Those one can see appointments for, oneself first; searched by name when they are many. */
export function PersonList({ citizens, today }: PersonListProps) {
  const { t } = useTranslation(['people', 'common']);
  const { key } = useLocation();
  const [{ search, limit }, setShown] = useState(() => shownAt.get(key) ?? nothingSearched);
  const show = (shown: Shown) => {
    shownAt.set(key, shown);
    setShown(shown);
  };
  const all = useMemo(() => canActFor(citizens), [citizens]);
  // The field must not wait for the list.
  const wanted = useDeferredValue(search).trim();
  const found = useNamed(all, wanted);
  const told =
    found.length === 0 ? t('noMatch', { text: wanted }) : t('found', { count: found.length });
  return (
    <>
      {all.length >= many && (
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => {
            show({ search: event.target.value, limit: atATime });
          }}
        />
      )}
      <LiveRegion message={wanted === '' ? '' : told} />
      {wanted !== '' && <p aria-hidden>{told}</p>}
      <People found={found} limit={limit} today={today} />
      {found.length > limit && (
        <ButtonGroup>
          <Button
            variant="secondary"
            onClick={() => {
              show({ search, limit: limit + atATime });
            }}
          >
            {t('common:showMore')}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}

interface Shown {
  search: string;
  limit: number;
}

const nothingSearched: Shown = { search: '', limit: atATime };
/** By the visit in the browser's history: Back leads to what was searched. Names stay in memory. */
const shownAt = new Map<string, Shown>();
atSessionEnd(() => {
  shownAt.clear();
});

interface PeopleProps {
  found: readonly Citizen[];
  limit: number;
  today: Day;
}

/** Rendered anew only when others are found: a key pressed meanwhile shows at once. */
const People = memo(function People({ found, limit, today }: PeopleProps) {
  return (
    <RowList>
      {found.slice(0, limit).map((citizen) => (
        <Person key={citizen.id} citizen={citizen} today={today} />
      ))}
    </RowList>
  );
});

/** Each word that is typed begins a word of the name, in whatever order. */
function useNamed(citizens: readonly Citizen[], wanted: string): readonly Citizen[] {
  const nameOf = useNameOf();
  return useMemo(() => {
    const words = wordsOf(wanted);
    return citizens.filter((citizen) => {
      const names = wordsOf(nameOf(citizen));
      return words.every((word) => names.some((name) => name.startsWith(word)));
    });
  }, [citizens, nameOf, wanted]);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('da')
    .split(/[\s-]+/)
    .filter(Boolean);
}

/** Stays as it is while others come and go around it. */
const Person = memo(function Person({ citizen, today }: { citizen: Citizen; today: Day }) {
  const { t } = useTranslation(['people', 'acting']);
  const { date, capital } = useFormat();
  const name = useNameOf()(citizen);
  const self = citizen.relation === 'self';
  const until = citizen.mandate?.to;
  const soon = citizen.mandate !== null && expiresSoon(citizen.mandate, today) !== null;
  return (
    <ListCard
      icon="person"
      lead={self ? undefined : <Initials {...markOf(citizen)} />}
      href={pathsOf(citizen).appointments}
      title={self ? t('forYourself', { name }) : capital(name)}
      description={self ? undefined : t(may('act-on-appointments', citizen) ? 'full' : 'seeOnly')}
      meta={until ? [{ icon: 'event', text: t('acting:until', { date: date(until) }) }] : undefined}
      badge={
        soon && (
          <Badge variant="warning" icon="warning">
            {t('soon')}
          </Badge>
        )
      }
    />
  );
});
