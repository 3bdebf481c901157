import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FreeDay, SlotQuestion } from '../../../api/slots.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import type { Slot } from '../../../domain/booking/slot.ts';
import { copenhagenDay, type Day } from '../../../domain/time.ts';
import { TimeButtons } from '../../../ui/content/TimeButtons.tsx';
import { BookingNotFetched } from '../BookingNotFetched.tsx';
import { slotsOn } from '../queries.ts';
import { useSlotWords } from './useSlotWords.ts';

export interface DayTimesProps {
  citizen: Citizen;
  question: SlotQuestion;
  day: Day;
  days: readonly FreeDay[];
  /** What came with the first answer: it may hold all of the day. */
  known: readonly Slot[];
  holding: Slot['id'] | null;
  onChoose: (slot: Slot) => void;
}

/** The free times of a day. */
export function DayTimes({ citizen, question, day, days, known, ...props }: DayTimesProps) {
  const { t } = useTranslation('booking');
  const { groupsOf } = useSlotWords(citizen);
  const free = days.find((one) => one.day === day)?.free ?? 0;
  const ofDay = known.filter(({ start }) => copenhagenDay(start) === day);
  const query = slotsOn(citizen.id, question, day);
  const all = useQuery(ofDay.length >= free ? { ...query, queryFn: skipToken } : query);
  const slots = ofDay.length >= free ? ofDay : all.data;
  if (slots === undefined) return <BookingNotFetched query={all} loading={t('time.loading')} />;
  return (
    <TimeButtons
      groups={groupsOf(slots, props.holding)}
      onSelect={(id) => {
        const slot = slots.find((candidate) => candidate.id === id);
        if (slot) props.onChoose(slot);
      }}
    />
  );
}
