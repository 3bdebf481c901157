import { Fragment, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { AgendaEntry } from '../../../domain/appointment/agenda.ts';
import type { Series } from '../../../domain/appointment/series.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import { copenhagenDay, daysBetween, type Instant } from '../../../domain/time.ts';
import { mondayOf } from '../../../domain/week.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { atSessionEnd } from '../../../person/person.ts';
import { AgendaFold } from '../../../ui/content/AgendaFold.tsx';
import { RowList } from '../../../ui/content/RowList.tsx';
import { Link } from '../../../ui/page/Link.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface SeriesRowProps {
  citizen: Citizen;
  series: Series;
  now: Instant;
  /** What the screen has to add to a visit. */
  mark: ((entry: AgendaEntry) => ReactNode) | undefined;
}

/** Visits that come back regularly: one row, which unfolds into each of them. */
export function SeriesRow({ citizen, series, now, mark }: SeriesRowProps) {
  const { t } = useTranslation('appointments');
  const { text, time, longDay, weekday, dayInWords, capital } = useFormat();
  const words = useEntryWords(citizen);
  const { rhythm, first, entries, lastDay } = series;
  const { key } = useLocation();
  const [isOpen] = useState(() => unfolded.has(key + first.id));
  const name = text(first.serviceName);
  const day = copenhagenDay(first.start);
  const often = t(`series.${rhythm}`, { weekday: weekday(daysBetween(mondayOf(day), day) + 1) });
  return (
    <AgendaFold
      time={time(first.start)}
      timeDetail={`–${time(first.end)}`}
      heading={name}
      meta={[
        {
          icon: 'event',
          text: lastDay === null ? often : t('series.until', { often, day: longDay(lastDay, now) }),
        },
        ...words.meta(first),
      ]}
      badge={mark && entries.map((entry) => <Fragment key={entry.id}>{mark(entry)}</Fragment>)}
      summary={
        <>
          {t('series.all', { count: entries.length })} <VisuallyHidden>{name}</VisuallyHidden>
        </>
      }
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) unfolded.add(key + first.id);
        else unfolded.delete(key + first.id);
      }}
    >
      <RowList>
        {entries.map((entry) => (
          <li key={entry.id} className="row-item">
            <Link href={pathsOf(citizen).appointment(entry.id)} className="row-link">
              {capital(dayInWords(copenhagenDay(entry.start), now))}{' '}
              <VisuallyHidden>
                {t('series.one', { time: time(entry.start), service: name })}
              </VisuallyHidden>
            </Link>
            {mark?.(entry)}
          </li>
        ))}
      </RowList>
    </AgendaFold>
  );
}

/** What is unfolded at which visit in the browser's history, so that Back leads to it. */
const unfolded = new Set<string>();
atSessionEnd(() => {
  unfolded.clear();
});
