/** What a push says to the worker: where it leads, by an id that tells nothing, and the one sentence. */
export interface PushMessage {
  /** Null when it is none that we send: one is then led to what is new. */
  readonly id: string | null;
  readonly text: string;
}

/** All that is ever shown on a locked screen. */
const sentences = ['Der er nyt i Borgerbooking', 'There is news in Borgerbooking'] as const;

/**
 * Reads what came with a push. Whatever it says, only one of our own sentences is shown, and only an
 * id of ours is followed.
 */
export function pushMessageFrom(value: unknown): PushMessage {
  const { id, text }: { id?: unknown; text?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  return {
    id: typeof id === 'string' && /^[a-z0-9]{6,40}$/.test(id) ? id : null,
    text: sentences.find((sentence) => sentence === text) ?? sentences[0],
  };
}

/** The address that it leads to: the municipality knows which screen that is. */
export function addressOf({ id }: Pick<PushMessage, 'id'>): string {
  return id === null ? '/nyt' : `/s/${id}`;
}
