import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { SlotQuestion } from '../../api/slots.ts';
import type { Service } from '../../domain/service.ts';
import type { Slot } from '../../domain/slot.ts';
import type { Instant } from '../../domain/time.ts';
import { BookingNotFetched } from './BookingNotFetched.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { MorePages } from '../../ui/content/MorePages.tsx';
import { TimeList } from '../../ui/content/TimeList.tsx';
import { slotsOf } from './queries.ts';
import { useTimeOptions } from './useTimeOptions.ts';

interface SlotChoiceProps {
  citizen: Citizen;
  service: Service;
  question: SlotQuestion;
  filtered: boolean;
  /** The time that is being held right now. */
  holding: Slot['id'] | null;
  onChoose: (slot: Slot) => void;
  now: Instant;
}

/** Free times by day, earliest first, a page at a time. */
export function SlotChoice({ citizen, service, question, ...props }: SlotChoiceProps) {
  const { t } = useTranslation(['booking', 'common']);
  const query = useInfiniteQuery(slotsOf(citizen.id, question));
  const optionsOf = useTimeOptions(citizen, props.now);
  if (query.data === undefined) {
    return <BookingNotFetched query={query} loading={t('time.loading')} />;
  }
  const slots = query.data.pages.flatMap((page) => page.slots);
  const total = query.data.pages[0]?.total ?? 0;
  const found = t('time.found', { count: total });
  return (
    <>
      <LiveRegion message={props.holding === null ? found : t('time.holding')} />
      {slots.length === 0 ? (
        <NoTimes service={service} filtered={props.filtered} />
      ) : (
        <>
          <p aria-hidden>{found}</p>
          <TimeList
            days={optionsOf(slots, props.holding)}
            onSelect={(id) => {
              const slot = slots.find((candidate) => candidate.id === id);
              if (slot) props.onChoose(slot);
            }}
          />
        </>
      )}
      <MorePages label={t('common:showMore')} busyLabel={t('common:loadingMore')} query={query} />
    </>
  );
}

function NoTimes({ service, filtered }: { service: Service; filtered: boolean }) {
  const { t } = useTranslation('booking');
  return (
    <EmptyState
      icon="event-busy"
      heading={t(filtered ? 'time.none.filteredHeading' : 'time.none.heading')}
    >
      {filtered
        ? t('time.none.filteredText')
        : t('time.none.text', { phone: service.contact.phone })}
    </EmptyState>
  );
}
