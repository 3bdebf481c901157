import '../styles/times.scss';
import { useId, useRef, type ReactNode } from 'react';

export interface DayOption<Day extends string> {
  day: Day;
  weekday: ReactNode;
  date: ReactNode;
  /** All of it in words, with how much there is. */
  spoken: string;
  /** There is nothing that day. */
  disabled: boolean;
}

interface DayStripProps<Day extends string> {
  label: string;
  days: readonly DayOption<Day>[];
  chosen: Day;
  onChoose: (day: Day) => void;
  /** A swipe: 1 for what comes after these days, -1 for what was before. */
  onSwipe: (direction: 1 | -1) => void;
}

/** Days side by side, one of them chosen: radio buttons, with the arrow keys that these have. */
export function DayStrip<Day extends string>(props: DayStripProps<Day>) {
  const { label, days, chosen, onChoose, onSwipe } = props;
  const name = useId();
  const touched = useRef<{ x: number; y: number }>(null);
  return (
    <div
      className="day-strip"
      onTouchStart={({ touches }) => {
        const touch = touches.item(0);
        touched.current = touch && { x: touch.clientX, y: touch.clientY };
      }}
      onTouchEnd={({ changedTouches }) => {
        const touch = changedTouches.item(0);
        if (!touch || !touched.current) return;
        const across = touch.clientX - touched.current.x;
        const along = Math.abs(touch.clientY - touched.current.y);
        if (Math.abs(across) > swipe && Math.abs(across) > 2 * along) onSwipe(across < 0 ? 1 : -1);
      }}
    >
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {days.map(({ day, weekday, date, spoken, disabled }) => (
          <label key={day}>
            <input
              type="radio"
              name={name}
              aria-label={spoken}
              checked={day === chosen}
              disabled={disabled}
              onChange={() => {
                onChoose(day);
              }}
            />
            <span aria-hidden>{weekday}</span>
            <strong aria-hidden>{date}</strong>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** How far a finger goes, in pixels, before it is no press. */
const swipe = 48;
