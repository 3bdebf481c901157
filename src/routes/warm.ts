/**
 * For loaders: what the screen will ask for is on its way before the screen's code has arrived. The
 * screen itself waits, and says what becomes of it; without a network a loader waits for nothing.
 */
export function warm(...asked: readonly Promise<unknown>[]): void {
  for (const answer of asked) answer.catch(() => undefined);
}
