export interface Line {
  stream: ReadableStream<Uint8Array>;
  send(text: string): void;
  beat(number: number): void;
  die(): void;
  end(): void;
  onClose(closed: () => void): void;
}

/**
 * One open stream. It says every 15 seconds what `stillHere` gives, so that silence means an end.
 * However it ends, `onClose` is told once and nothing is sent after.
 */
export function createLine(isOver: () => boolean, stillHere: () => string): Line {
  const closed = new Set<() => void>();
  let isOpen = true;
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const closing = (how?: () => void) => () => {
    if (!isOpen) return;
    isOpen = false;
    for (const each of closed) each();
    how?.();
  };
  const send = (text: string) => {
    if (isOpen) controller.enqueue(encoder.encode(text));
  };
  const end = closing(() => {
    controller.close();
  });
  return {
    stream: new ReadableStream({
      start: (given) => {
        controller = given;
      },
      cancel: closing(),
    }),
    send,
    beat(number) {
      if (isOver()) end();
      else if (number % BEATS_TO_SAY === 0) send(stillHere());
    },
    end,
    die: closing(() => {
      controller.error(new Error('The connection was cut'));
    }),
    onClose: (each) => void closed.add(each),
  };
}

const BEATS_TO_SAY = 15;
const encoder = new TextEncoder();
