import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../../domain/appointment/agenda.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import { withSeries } from '../../../domain/appointment/series.ts';
import { byDay } from '../../../domain/booking/slot.ts';
import type { Instant } from '../../../domain/time.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { AgendaDay } from '../../../ui/content/AgendaDay.tsx';
import { AgendaItem } from '../../../ui/content/AgendaItem.tsx';
import { Badge } from '../../../ui/content/Badge.tsx';
import { SeriesRow } from './SeriesRow.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface AgendaProps {
  citizen: Citizen;
  entries: readonly AgendaEntry[];
  now: Instant;
  /** Whether they are all there is. */
  complete: boolean;
  /** What the screen has to add to a row. */
  mark?: (entry: AgendaEntry) => ReactNode;
}

/** Appointments by day, in the order they came; what comes back regularly is one row. */
export function Agenda({ citizen, entries, now, complete, mark }: AgendaProps) {
  const { t } = useTranslation('appointments');
  const { text, time, dayInWords, whenInWords, capital } = useFormat();
  const words = useEntryWords(citizen);
  const rows = { citizen, now, mark };
  return byDay(withSeries(entries, complete)).map(({ day, items }) => (
    <AgendaDay key={day} heading={capital(dayInWords(day, now))}>
      {items.map((entry) =>
        'rhythm' in entry ? (
          <SeriesRow key={entry.first.id} series={entry} {...rows} />
        ) : (
          <AgendaItem
            key={entry.id}
            time={time(entry.start)}
            timeDetail={`–${time(entry.end)}`}
            title={text(entry.serviceName)}
            href={pathsOf(citizen).appointment(entry.id)}
            spoken={`${capital(whenInWords(entry.start, now))},`}
            meta={words.meta(entry)}
            cancelled={entry.status === 'cancelled'}
            badge={
              <>
                {badgeOf(entry)}
                {mark?.(entry)}
              </>
            }
          />
        ),
      )}
    </AgendaDay>
  ));

  function badgeOf(entry: AgendaEntry) {
    if (entry.status === 'booked' || entry.status === 'fulfilled') return null;
    return <Badge variant="warning">{t(`status.${entry.status}`)}</Badge>;
  }
}
