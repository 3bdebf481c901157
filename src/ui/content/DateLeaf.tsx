interface DateLeafProps {
  weekday: string;
  day: string;
  month: string;
}

/** A leaf from a wall calendar. Hidden from screen readers: the date stands in words beside it. */
export function DateLeaf({ weekday, day, month }: DateLeafProps) {
  return (
    <div className="date-leaf" aria-hidden="true">
      <span>{weekday}</span>
      <strong>{day}</strong>
      <span>{month}</span>
    </div>
  );
}
