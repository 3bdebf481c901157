/** A few short things, one below the other. */
export function Lines({ of: lines }: { of: readonly string[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
