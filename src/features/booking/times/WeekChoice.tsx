import { useTranslation } from 'react-i18next';
import type { FreeDay } from '../../../api/slots.ts';
import type { Day, Instant } from '../../../domain/time.ts';
import { mondayOf, weekFrom } from '../../../domain/week.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Button } from '../../../ui/form/Button.tsx';
import { DayStrip } from '../../../ui/form/DayStrip.tsx';

interface WeekChoiceProps {
  days: readonly FreeDay[];
  chosen: Day;
  onChoose: (day: Day) => void;
  now: Instant;
  /** All of a week's times are shown at once: there is no day to choose. */
  wide: boolean;
}

/** A week of days, and the way to those before and after it that have free times. */
export function WeekChoice({ days, chosen, onChoose, now, wide }: WeekChoiceProps) {
  const { t } = useTranslation('booking');
  const { longDay, leaf, capital, dayInWords } = useFormat();
  const monday = mondayOf(chosen);
  const [before, after] = [
    days.findLast(({ day }) => day < monday)?.day,
    days.find(({ day }) => day > chosen && mondayOf(day) !== monday)?.day,
  ];
  // A week is entered by its first day that has times, from either side.
  const firstOf = (day: Day) => days.find((one) => mondayOf(one.day) === mondayOf(day))?.day ?? day;
  const go = (day: Day | undefined) => {
    if (day !== undefined) onChoose(firstOf(day));
  };
  const freeOn = (day: Day) => days.find((one) => one.day === day)?.free ?? 0;
  return (
    <>
      <div className="week-nav">
        <Button
          variant="secondary"
          icon="chevron-left"
          aria-label={t('time.weekBefore')}
          disabled={before === undefined}
          onClick={() => {
            go(before);
          }}
        />
        <h2>
          {wide ? t('time.week', { day: longDay(monday, now) }) : capital(dayInWords(chosen, now))}
        </h2>
        <Button
          variant="secondary"
          icon="chevron-right"
          aria-label={t('time.weekAfter')}
          disabled={after === undefined}
          onClick={() => {
            go(after);
          }}
        />
      </div>
      {!wide && (
        <DayStrip
          label={t('time.days')}
          days={weekFrom(monday).map((day) => ({
            day,
            weekday: leaf(day).weekday,
            date: leaf(day).day,
            spoken: `${longDay(day, now)}, ${freeOn(day) === 0 ? t('time.foundNone') : t('time.found', { count: freeOn(day) })}`,
            disabled: freeOn(day) === 0,
          }))}
          chosen={chosen}
          onChoose={onChoose}
          onSwipe={(direction) => {
            go(direction === 1 ? after : before);
          }}
        />
      )}
    </>
  );
}
