/** How long people go on, and how they wait. */
export interface Day {
  /** New things are begun. */
  isOpen(): boolean;
  /** Nothing goes wrong any more: what is open can be settled now. */
  isCalm(): boolean;
  /** Ends at once when it becomes calm. */
  wait(milliseconds: number): Promise<void>;
}

/** A day that ends by `close` and becomes calm by `calmDown`. */
export function beginDay(): Day & { close(): void; calmDown(): void } {
  let open = true;
  let calm = false;
  const wakers = new Set<() => void>();
  return {
    isOpen: () => open,
    isCalm: () => calm,
    close() {
      open = false;
    },
    calmDown() {
      calm = true;
      for (const wake of wakers) wake();
    },
    wait: (milliseconds) =>
      new Promise((done) => {
        const wake = () => {
          clearTimeout(timer);
          wakers.delete(wake);
          done();
        };
        const timer = setTimeout(wake, calm ? Math.min(milliseconds, 250) : milliseconds);
        wakers.add(wake);
      }),
  };
}
