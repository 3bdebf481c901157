type Work = (lock: object | null) => unknown;

/** Web Locks, which jsdom does not have, as far as the app uses them: one after another, by name. */
export function provideLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, number>();
  const request = async (name: string, ...rest: [Work] | [{ ifAvailable: boolean }, Work]) => {
    const [options, work] = rest.length === 2 ? rest : [{ ifAvailable: false }, rest[0]];
    const before = waiting.get(name) ?? 0;
    if (options.ifAvailable && before > 0) return work(null);
    waiting.set(name, before + 1);
    const mine = (queues.get(name) ?? Promise.resolve())
      .then(() => work({}))
      .finally(() => waiting.set(name, (waiting.get(name) ?? 1) - 1));
    queues.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
