import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../../domain/citizen.ts';
import type { Collision } from '../../../domain/appointment/collision.ts';
import {
  combinedAgenda,
  type CombinedEntry,
  type Part,
} from '../../../domain/appointment/combinedAgenda.ts';
import { wayOf, type ToldWay } from '../../../domain/appointment/companion.ts';
import { pathsOf } from '../../../domain/paths.ts';
import type { Instant } from '../../../domain/time.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSpeaking } from '../../../i18n/useSpeaking.ts';
import { AgendaDay } from '../../../ui/content/AgendaDay.tsx';
import { AgendaItem } from '../../../ui/content/AgendaItem.tsx';
import type { Meta } from '../../../ui/content/MetaList.tsx';
import { PersonMark } from './PersonMark.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface CombinedAgendaProps {
  actor: ActorId;
  parts: readonly Part[];
  collisions: readonly Collision[];
  now: Instant;
  /** What the screen has to add to a row. */
  mark: (item: CombinedEntry) => ReactNode;
}

/** What several people have planned, by day, each row with whose it is and what it collides with. */
export function CombinedAgenda({ actor, parts, collisions, now, mark }: CombinedAgendaProps) {
  const { dayInWords, capital } = useFormat();
  return combinedAgenda(parts).map(({ day, items }) => (
    <AgendaDay key={day} heading={capital(dayInWords(day, now))} headingLevel={2}>
      {items.map((item) => (
        <Row
          key={item.entry.id}
          item={item}
          along={wayOf(item.entry.companions, actor)}
          against={collisions.flatMap(({ first, second }) =>
            first.entry.id === item.entry.id
              ? [second]
              : second.entry.id === item.entry.id
                ? [first]
                : [],
          )}
          now={now}
          mark={mark(item)}
        />
      ))}
    </AgendaDay>
  ));
}

interface RowProps {
  item: CombinedEntry;
  /** How one comes along oneself. */
  along: ToldWay | null;
  /** What it collides with. */
  against: readonly CombinedEntry[];
  now: Instant;
  mark: ReactNode;
}

function Row({ item: { citizen, entry }, along, against, now, mark }: RowProps) {
  const { t } = useTranslation('everybody');
  const { text, time, whenInWords } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const words = useEntryWords(citizen);
  const whose = other ? t('whose', { name }) : t('whoseMine');
  const coming: Meta[] =
    along === null
      ? []
      : [{ icon: 'group', text: t(along === 'video' ? 'companion.youVideo' : 'companion.you') }];
  const warnings = against.map(({ entry: { serviceName, start } }): Meta => {
    const row = t('collision.row', { service: text(serviceName), time: time(start) });
    return { icon: 'warning', text: <strong>{row}</strong> };
  });
  return (
    <AgendaItem
      time={time(entry.start)}
      timeDetail={`–${time(entry.end)}`}
      title={text(entry.serviceName)}
      href={pathsOf(citizen).appointment(entry.id)}
      spoken={`${whose}, ${whenInWords(entry.start, now)},`}
      meta={[...words.meta(entry), ...coming, ...warnings]}
      badge={
        <>
          <PersonMark citizen={citizen} />
          {mark}
        </>
      }
    />
  );
}
