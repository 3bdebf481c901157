import { useId, type ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../page/Heading.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

export interface TimeOption {
  id: string;
  /** Such as "09.30–10.30", large. */
  time: ReactNode;
  /** Lines below the time: title, place, mode. */
  details: readonly ReactNode[];
  /** Heard before what is seen, which lacks the date: the button's name then tells all of it. */
  spoken: string;
  icon?: IconName | undefined;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
}

interface TimeListProps {
  days: readonly { key: string; heading: ReactNode; times: readonly TimeOption[] }[];
  headingLevel?: HeadingLevel | undefined;
  onSelect: (id: string) => void;
}

/** Times to choose from, under day headings. */
export function TimeList({ days, headingLevel = 2, onSelect }: TimeListProps) {
  const id = useId();
  return days.map(({ key, heading, times }) => (
    // A group and no region: the nearest times may stand above the same days, and landmarks are unique.
    <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
      <Heading level={headingLevel} id={`${id}-${key}`} className="day-heading">
        {heading}
      </Heading>
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

function TimeButton({ option, onSelect }: { option: TimeOption; onSelect: (id: string) => void }) {
  return (
    <button
      type="button"
      className="time"
      aria-pressed={option.selected}
      disabled={option.disabled}
      onClick={() => {
        onSelect(option.id);
      }}
    >
      <span>
        <VisuallyHidden>{option.spoken} </VisuallyHidden>
        <strong>{option.time}</strong>
        {option.details.map((detail, line) => (
          <span key={line}>{detail}</span>
        ))}
      </span>
      <Icon name={option.selected ? 'check' : (option.icon ?? 'chevron-right')} />
    </button>
  );
}
