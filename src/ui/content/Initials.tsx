interface InitialsProps {
  initials: string;
  /** Which of the people's colours. */
  colour: number;
}

/** A person at a glance; the name beside it says the same to those who cannot see it. */
export function Initials({ initials, colour }: InitialsProps) {
  return (
    <span className="initials" data-person={colour} aria-hidden="true">
      {initials}
    </span>
  );
}
