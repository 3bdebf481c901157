import '../styles/times.scss';
import { useId, type ReactNode } from 'react';
import { classNames } from '../classNames.ts';

export interface TimeOption {
  id: string;
  /** Such as "9.30", large. */
  time: ReactNode;
  /** Below it, small. */
  note?: ReactNode;
  /** All of it in words, what is seen among them; left out where what is seen says all. */
  spoken?: string | undefined;
  /** It has been pressed, and is on its way. */
  busy?: boolean | undefined;
}

interface TimeButtonsProps {
  groups: readonly { key: string; heading: ReactNode; times: readonly TimeOption[] }[];
  onSelect: (id: string) => void;
}

/** Times to choose from, in buttons of one size; what they have in common stands once above them. */
export function TimeButtons({ groups, onSelect }: TimeButtonsProps) {
  const id = useId();
  return groups.map(({ key, heading, times }) => (
    <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
      <p id={`${id}-${key}`} className="time-group">
        {heading}
      </p>
      <ul className="time-grid no-max-width">
        {times.map((option) => (
          <li key={option.id}>
            <TimeButton option={option} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

interface TimeButtonProps {
  option: TimeOption;
  onSelect: (id: string) => void;
  /** What leads a button that stands alone, such as "Første ledige". */
  lead?: ReactNode;
}

/** One time. */
export function TimeButton({ option, onSelect, lead }: TimeButtonProps) {
  return (
    <button
      type="button"
      className={classNames('time', lead !== undefined && 'time-first')}
      aria-label={option.spoken}
      aria-pressed={option.busy}
      onClick={() => {
        onSelect(option.id);
      }}
    >
      {lead && <span>{lead}</span>}
      <strong>{option.time}</strong>
      {option.note && <span>{option.note}</span>}
    </button>
  );
}
