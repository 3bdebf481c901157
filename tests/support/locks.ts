/** Web Locks, which jsdom does not have, as far as the app uses them: one after another, by name. */
export function provideLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const mine = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
