import '../styles/times.scss';
import { useState, type ReactNode } from 'react';
import { Fieldset } from './Fieldset.tsx';
import { TextField } from './TextField.tsx';

interface DatePartsProps {
  /** The day's field: what an `ErrorSummary` points to. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  labels: { day: string; month: string; year: string };
  /** `YYYY-MM-DD`, or what there is of it. */
  value: string;
  onChange: (value: string) => void;
}

/**
 * A day typed as it is said, the same in every browser: day, month, year.
 *
 * @see https://designsystem.dk/komponenter/datofelter/
 */
export function DateParts({ id, legend, hint, error, labels, value, onChange }: DatePartsProps) {
  const [typed, setTyped] = useState(() => partsOf(value));
  // What was typed stands as it was, until another day is chosen elsewhere.
  const parts = textOf(typed) === value ? typed : partsOf(value);
  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    setTyped(next);
    onChange(textOf(next));
  };
  return (
    <Fieldset {...{ id, legend, hint, error }}>
      <div className="date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <TextField
            key={part}
            id={part === 'day' ? id : `${id}-${part}`}
            label={labels[part]}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            aria-invalid={error ? true : undefined}
            value={parts[part]}
            onChange={({ target }) => {
              change({ [part]: target.value.replaceAll(/\D/g, '') });
            }}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(value: string): Parts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** `26` is 2026: nobody books or helps in the first century. */
function textOf({ day, month, year: typed }: Parts): string {
  const year = typed.length === 2 ? `20${typed}` : typed;
  return day || month || year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
