/**
 * How long the device may take to answer before the app goes on without it. A store that is being
 * checked by the browser, or a lock that a sleeping tab holds, may never answer. Milliseconds.
 */
export const patience = 3_000;

/** The device has not answered in time. What was asked of it may still be done. */
export class DeviceSilent extends Error {
  override name = 'DeviceSilent';
}

/** What the device answers. @throws DeviceSilent when it has not within so many milliseconds */
export function inTime<Answer>(answer: Promise<Answer>, limit = patience): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DeviceSilent());
    }, limit);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** Locks that were asked for, and not given in time. */
const withheld = new Set<string>();

/**
 * Works alone among the tabs, or in another way when its turn does not come in time. Until it has
 * come, nobody waits for that lock again.
 */
export function alone<Result>(
  lock: string,
  work: () => Promise<Result>,
  without: () => Result | Promise<Result>,
  limit = patience,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const instead = async () => without();
    if (withheld.has(lock)) {
      instead().then(resolve, reject);
      return;
    }
    // Where one lock is not given, none is worth a long wait.
    const wait = withheld.size > 0 ? Math.min(limit, patience) : limit;
    const timer = setTimeout(() => {
      withheld.add(lock);
      instead().then(resolve, reject);
    }, wait);
    const turn = async () => {
      clearTimeout(timer);
      // Too late: it was done without.
      if (!withheld.delete(lock)) await work().then(resolve, reject);
    };
    navigator.locks.request(lock, turn).catch(reject);
  });
}
