import type { Instant } from '../../../domain/time.ts';
import { mondayOf } from '../../../domain/week.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { DayTimes, type DayTimesProps } from './DayTimes.tsx';

/** Every day of the week that has free times, side by side. */
export function WeekTimes({ day, now, ...props }: DayTimesProps & { now: Instant }) {
  const { longDay, capital } = useFormat();
  const monday = mondayOf(day);
  return (
    <div className="week-times">
      {props.days
        .filter((one) => mondayOf(one.day) === monday)
        .map((one) => (
          <section key={one.day} aria-labelledby={`day-${one.day}`}>
            <h3 id={`day-${one.day}`} className="day-heading">
              {capital(longDay(one.day, now))}
            </h3>
            <DayTimes {...props} day={one.day} />
          </section>
        ))}
    </div>
  );
}
