import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FreeDay } from '../../api/slots.ts';
import { copenhagenDay, dayFromWire, type Day, type Instant } from '../../domain/time.ts';
import { mondayOf, nearestOf, weekFrom } from '../../domain/week.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Details } from '../../ui/content/Details.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { DateParts } from '../../ui/form/DateParts.tsx';
import { DayStrip } from '../../ui/form/DayStrip.tsx';
import { Form } from '../../ui/form/Form.tsx';

interface WeekChoiceProps {
  days: readonly FreeDay[];
  chosen: Day;
  onChoose: (day: Day) => void;
  now: Instant;
  /** All of a week's times are shown at once: there is no day to choose. */
  wide: boolean;
}

/** A week of days, those before and after it that have free times, and the way to any date. */
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
            spoken: `${longDay(day, now)}, ${t('time.found', { count: freeOn(day) })}`,
            disabled: freeOn(day) === 0,
          }))}
          chosen={chosen}
          onChoose={onChoose}
          onSwipe={(direction) => {
            go(direction === 1 ? after : before);
          }}
        />
      )}
      <JumpToDate days={days} onChoose={onChoose} now={now} />
    </>
  );
}

function JumpToDate({ days, onChoose, now }: Pick<WeekChoiceProps, 'days' | 'onChoose' | 'now'>) {
  const { t } = useTranslation('booking');
  const { longDay } = useFormat();
  const [typed, setTyped] = useState('');
  const [said, say] = useState<{ error?: string; text?: string }>({});
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wanted = dayOf(typed);
    const found = wanted && nearestOf(days, wanted);
    if (!wanted || !found) {
      say({ error: t('time.jump.error') });
      return;
    }
    const words = { wanted: longDay(wanted, now), day: longDay(found.day, now) };
    say({ text: t(found.day === wanted ? 'time.jump.there' : 'time.jump.near', words) });
    onChoose(found.day);
  };
  return (
    <Details summary={t('time.jump.summary')}>
      <Form onSubmit={submit}>
        <DateParts
          id={id}
          legend={t('time.jump.legend')}
          hint={t('time.jump.hint', { example: example(copenhagenDay(now)) })}
          error={said.error}
          labels={{
            day: t('time.jump.day'),
            month: t('time.jump.month'),
            year: t('time.jump.year'),
          }}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" variant="secondary">
          {t('time.jump.go')}
        </Button>
        <p role="status">{said.text}</p>
      </Form>
    </Details>
  );
}

function dayOf(text: string): Day | null {
  try {
    return dayFromWire(text);
  } catch {
    return null; // not a day of the calendar
  }
}

const example = (day: Day) => day.split('-').reverse().map(Number).join(' ');
