import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { Location } from '../../domain/appointment/service.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { useWhenForItself } from '../../i18n/useWhenForItself.ts';
import { modeIcon } from '../../ui/content/modeIcon.ts';
import { SummaryList, type SummaryItem } from '../../ui/content/SummaryList.tsx';

interface AppointmentFactsProps {
  citizen: Citizen;
  entry: AgendaEntry;
  now: Instant;
  /** What it was before, ahead of what it is. */
  was?: { when?: ReactNode; how?: ReactNode };
  /** Facts of the screen's own, before and after. */
  before?: readonly SummaryItem[];
  after?: readonly SummaryItem[];
}

/** When, how long, how and where, and who. */
export function AppointmentFacts(props: AppointmentFactsProps) {
  const { citizen, entry, now, was, before = [], after = [] } = props;
  const { t } = useTranslation(['appointments', 'common']);
  const { text } = useFormat();
  const when = useWhenForItself();
  const minutes = Math.round((entry.end - entry.start) / 60_000);
  return (
    <SummaryList
      items={[
        ...before,
        {
          icon: 'event',
          term: t('detail.when'),
          description: (
            <>
              {was?.when}
              <strong data-on-paper={when(entry.start, now, 'paper')}>
                <span className="no-print">{when(entry.start, now)}</span>
              </strong>
            </>
          ),
        },
        {
          icon: 'schedule',
          term: t('detail.duration'),
          description: t('detail.minutes', { count: minutes }),
        },
        {
          icon: modeIcon[entry.mode],
          term: t('detail.how'),
          description: (
            <>
              {was?.how}
              <How citizen={citizen} entry={entry} />
            </>
          ),
        },
        ...(entry.location
          ? [
              {
                icon: 'place' as const,
                term: t('detail.where'),
                description: <Where location={entry.location} />,
              },
            ]
          : []),
        ...(entry.practitioner
          ? [
              {
                icon: 'person' as const,
                term: t('detail.who'),
                description: `${entry.practitioner.name}, ${text(entry.practitioner.role)}`,
              },
            ]
          : []),
        ...after,
      ]}
    />
  );
}

function How({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }): ReactNode {
  const { t } = useTranslation(['appointments', 'common']);
  const { other, name } = useSpeaking(citizen);
  const mode = t(`common:mode.${entry.mode}`);
  // Of what is over or cancelled nobody says that we are coming.
  if (entry.status !== 'booked') return mode;
  switch (entry.mode) {
    case 'home':
      return lines(mode, other ? t('detail.homeTextOther', { name }) : t('detail.homeText'));
    case 'phone':
      return lines(mode, other ? t('detail.phoneTextOther', { name }) : t('detail.phoneText'));
    case 'video':
      return lines(mode, t('detail.videoText'));
    case 'clinic':
    case 'unknown':
      return mode;
  }
}

function Where({ location }: { location: Location }) {
  const { t } = useTranslation('appointments');
  const { text } = useFormat();
  return (
    <>
      {location.name}
      <br />
      {location.address}
      {location.room !== null && (
        <>
          <br />
          {t('detail.room', { room: location.room })}
        </>
      )}
      {location.access && (
        <>
          <br />
          {text(location.access)}
        </>
      )}
    </>
  );
}

function lines(first: string, second: string): ReactNode {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  );
}
