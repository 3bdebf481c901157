interface BeforeAndAfterProps {
  words: { before: string | null; after: string | null };
}

/** What was, and what is now, side by side where there is room. */
export function BeforeAndAfter({ words: { before, after } }: BeforeAndAfterProps) {
  if (before === null && after === null) return null;
  return (
    <div className="before-after">
      {before !== null && <p className="before">{before}</p>}
      {after !== null && <p>{after}</p>}
    </div>
  );
}
