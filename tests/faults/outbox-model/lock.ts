export type Lock = ReturnType<typeof createLock>;

/** A Web Lock: one holder at a time, the others in line. */
export function createLock() {
  let line: { who: object; enter: () => void }[] = [];
  const keep = (stays: (each: (typeof line)[number], place: number) => boolean) => {
    const first = line[0];
    line = line.filter(stays);
    if (line[0] !== first) line[0]?.enter();
  };
  return {
    /** Resolves when it is this one's turn. */
    take: (who: object) =>
      new Promise<void>((enter) => {
        line.push({ who, enter });
        if (line.length === 1) enter();
      }),
    /** The holder has done. */
    release: () => {
      keep((_, place) => place > 0);
    },
    /** One has died: it holds nothing and waits for nothing. */
    leave: (who: object) => {
      keep((each) => each.who !== who);
    },
  };
}
