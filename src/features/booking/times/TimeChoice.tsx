import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotQuestion } from '../../../api/slots.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import type { Slot } from '../../../domain/booking/slot.ts';
import { copenhagenDay, type Day, type Instant } from '../../../domain/time.ts';
import { nearestOf } from '../../../domain/week.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { TimeButton } from '../../../ui/content/TimeButtons.tsx';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.tsx';
import { BookingNotFetched } from '../BookingNotFetched.tsx';
import { DayTimes } from './DayTimes.tsx';
import { slotsOf } from '../queries.ts';
import { useSlotWords } from './useSlotWords.ts';
import { useWide } from '../../../ui/useWide.ts';
import { JumpToDate } from './JumpToDate.tsx';
import { WeekChoice } from './WeekChoice.tsx';
import { Unread, unreadIn } from '../../../shared/Unread.tsx';
import { WeekTimes } from './WeekTimes.tsx';

interface TimeChoiceProps {
  citizen: Citizen;
  question: SlotQuestion;
  /** The day whose times to show; the first that has some when left out. */
  day: Day | null;
  onDay: (day: Day) => void;
  /** The time that is being held right now. */
  holding: Slot['id'] | null;
  onChoose: (slot: Slot) => void;
  /** What to narrow them down by, given how many there are. */
  filter: (total: number) => ReactNode;
  /** In the place of the times, when there are none. */
  none: ReactNode;
  now: Instant;
}

/** The first free time, large; then a week of days, and the times of the chosen one. */
export function TimeChoice({ citizen, question, onDay, filter, none, ...props }: TimeChoiceProps) {
  const { t } = useTranslation('booking');
  const wide = useWide();
  const query = useQuery({
    ...slotsOf(citizen.id, question),
    placeholderData: (before) => before, // a box that was ticked does not make the page jump
  });
  if (query.data === undefined) {
    return <BookingNotFetched query={query} loading={t('time.loading')} />;
  }
  const { slots, days, total } = query.data;
  const [first] = slots;
  const day = first && nearestOf(days, props.day ?? days[0]?.day ?? ('' as Day))?.day;
  if (first === undefined || day === undefined) {
    return (
      <>
        <Unread what="times" of={[slots]} />
        {unreadIn([slots]) === 0 && none}
        {filter(0)}
      </>
    );
  }
  const shown = { ...props, citizen, question, days, known: slots };
  return (
    <>
      <LiveRegion message={t('time.found', { count: total })} />
      <Unread what="times" of={[slots]} />
      <FirstFree {...{ citizen, slot: first, ...props }} />
      <WeekChoice days={days} chosen={day} onChoose={onDay} now={props.now} wide={wide} />
      {wide ? <WeekTimes {...shown} day={day} /> : <DayTimes {...shown} day={day} />}
      <JumpToDate days={days} onChoose={onDay} now={props.now} />
      {filter(total)}
    </>
  );
}

interface FirstFreeProps {
  citizen: Citizen;
  slot: Slot;
  holding: Slot['id'] | null;
  onChoose: (slot: Slot) => void;
  now: Instant;
}

function FirstFree({ citizen, slot, holding, onChoose, now }: FirstFreeProps) {
  const { t } = useTranslation('booking');
  const { dayInWords, timeRange, capital } = useFormat();
  const words = useSlotWords(citizen);
  const option = words.optionOf(slot, holding);
  return (
    <TimeButton
      lead={t('time.first')}
      option={{
        ...option,
        time: (
          <>
            {capital(dayInWords(copenhagenDay(slot.start), now))}{' '}
            <span className="together">
              {t('time.at', { time: timeRange(slot.start, slot.end) })}
            </span>
          </>
        ),
        note: capital(words.whereAndWho(slot)),
        spoken: undefined,
      }}
      onSelect={() => {
        onChoose(slot);
      }}
    />
  );
}
