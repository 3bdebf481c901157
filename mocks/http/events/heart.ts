/** A beat each second of real time while there is something to beat for; it keeps no process alive. */
export function createHeart(lines: ReadonlySet<{ beat(number: number): void }>, tick: () => void) {
  let beating: NodeJS.Timeout | undefined;
  let number = 0;
  const beat = () => {
    number += 1;
    tick();
    for (const line of [...lines]) line.beat(number);
    if (lines.size > 0) return;
    clearInterval(beating);
    beating = undefined;
  };
  return {
    start() {
      beating ??= setInterval(beat, 1_000);
      beating.unref();
    },
  };
}
