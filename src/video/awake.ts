/**
 * Keeps the screen from going dark, where the browser can. It is let go when the page is hidden and
 * asked for anew when it is back; a refusal is taken quietly.
 *
 * @returns what ends it
 */
export function keepAwake(): () => void {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  let held: WakeLockSentinel | null = null;
  let ended = false;
  const isEnded = () => ended;
  const ask = async () => {
    if (isEnded() || document.visibilityState !== 'visible') return;
    try {
      const got = (await wakeLock?.request('screen')) ?? null;
      if (isEnded()) await got?.release();
      else held = got;
    } catch {
      // A low battery, or a browser that wants another tap.
    }
  };
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', again);
    void held?.release().catch(() => undefined);
  };
}
