/** A spinner with words. Shows itself only when the wait is long enough to notice. */
export function Loading({ children }: { children: string }) {
  return (
    <div className="loading" role="status">
      <span className="spinner" />
      <span>{children}</span>
    </div>
  );
}
