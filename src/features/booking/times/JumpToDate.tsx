import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FreeDay } from '../../../api/slots.ts';
import { copenhagenDay, dayFromWire, type Day, type Instant } from '../../../domain/time.ts';
import { nearestOf } from '../../../domain/week.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Details } from '../../../ui/content/Details.tsx';
import { Button } from '../../../ui/form/Button.tsx';
import { DateParts } from '../../../ui/form/DateParts.tsx';
import { Form } from '../../../ui/form/Form.tsx';

interface JumpToDateProps {
  days: readonly FreeDay[];
  onChoose: (day: Day) => void;
  now: Instant;
}

/** The way to a date, or to the next one that has free times. */
export function JumpToDate({ days, onChoose, now }: JumpToDateProps) {
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
