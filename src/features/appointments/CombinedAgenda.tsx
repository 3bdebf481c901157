import { useTranslation } from 'react-i18next';
import type { CombinedEntry } from '../../domain/combinedAgenda.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { markOf } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { byDay } from '../../domain/slot.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { AgendaDay } from '../../ui/AgendaDay.tsx';
import { AgendaItem } from '../../ui/AgendaItem.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { PersonBand } from '../../ui/PersonBand.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface CombinedAgendaProps {
  agenda: readonly CombinedEntry[];
  /** Those that collide with another. */
  colliding: ReadonlySet<CombinedEntry>;
  now: Instant;
}

/** Several people's appointments by day, each marked with whose it is. */
export function CombinedAgenda({ agenda, colliding, now }: CombinedAgendaProps) {
  const { dayInWords, capital } = useFormat();
  return byDay(agenda).map(({ day, items }) => (
    <AgendaDay key={day} heading={capital(dayInWords(day, now))} headingLevel={2}>
      {items.map((item) => (
        <Row key={item.entry.id} {...item} collides={colliding.has(item)} now={now} />
      ))}
    </AgendaDay>
  ));
}

function Row({
  citizen,
  entry,
  collides,
  now,
}: CombinedEntry & { collides: boolean; now: Instant }) {
  const { t } = useTranslation('everybody');
  const { text, time, whenInWords, capital } = useFormat();
  const whose = useWhose()(citizen);
  return (
    <AgendaItem
      time={time(entry.start)}
      timeDetail={`–${time(entry.end)}`}
      title={text(entry.serviceName)}
      href={pathsOf(citizen).appointment(entry.id)}
      spoken={`${whose}, ${capital(whenInWords(entry.start, now))},`}
      meta={useEntryWords(citizen).meta(entry)}
      badge={
        <>
          <PersonBand mark={markOf(citizen)}>{whose}</PersonBand>
          {collides && <Badge variant="warning">{t('collision.badge')}</Badge>}
        </>
      }
    />
  );
}

/** "Dig", or the other's name. */
export function useWhose(): (citizen: Citizen) => string {
  const { t } = useTranslation('everybody');
  const { capital } = useFormat();
  const nameOf = useNameOf();
  return (citizen) => (citizen.relation === 'self' ? t('you') : capital(nameOf(citizen)));
}
