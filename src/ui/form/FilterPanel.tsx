import '../styles/times.scss';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../Icon.tsx';

interface FilterPanelProps {
  /** The button that unfolds it on a phone; also the group's name. */
  label: string;
  /** What is set now, beside the label: "2 valgt". */
  summary?: string | undefined;
  children: ReactNode;
}

/** Always open where there is room; folded away on a phone until asked for. */
export function FilterPanel({ label, summary, children }: FilterPanelProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="filter-panel" role="group" aria-label={label}>
      <button
        type="button"
        className="filter-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="filter" />
        <span>
          {label}
          {summary && <span className="weight-normal"> · {summary}</span>}
        </span>
        <Icon name="chevron-down" />
      </button>
      <div id={id} className="filter-body" data-collapsed={open ? undefined : true}>
        {children}
      </div>
    </div>
  );
}
