import type { MockHost } from '../../../mocks/http/host.ts';

/** A browser's EventSource whose other end is the municipality itself: nothing waits for a network. */
export class FakeSource extends EventTarget {
  static readonly opened: FakeSource[] = [];
  readonly url: string;
  #hangUp: (() => void) | undefined;
  constructor(url: string) {
    super();
    this.url = url;
    const former = FakeSource.opened.at(-1);
    FakeSource.opened.push(this);
    const host = former?.host;
    if (host) this.connect(host);
  }
  host: MockHost | undefined;

  /** Says where one is, or what one missed, and from then on what changes. */
  connect(host: MockHost): void {
    this.host = host;
    const after = new URL(this.url, location.href).searchParams.get('after');
    const { changes } = host.municipality;
    // As the municipality's own positions, which the app may ask with as well.
    const [run = ''] = host.streams.position().split('-');
    const say = (name: string, sequence: number, data: object) => {
      const event = { data: JSON.stringify(data), lastEventId: `${run}-${sequence}` };
      this.dispatchEvent(new MessageEvent(name, event));
    };
    const tell = ({ sequence, citizenId, topic }: ReturnType<typeof changes.after>[number]) => {
      say('message', sequence, { sequence, citizenId, topic });
    };
    this.#hangUp = changes.listen(tell);
    queueMicrotask(() => {
      changes.catchUp();
      const from = after === null ? changes.last() : Number(after.split('-')[1]);
      say('position', from, {});
      for (const change of changes.after(from)) tell(change);
    });
  }

  /** Nothing comes any more, and nobody says so. */
  sleep(): void {
    this.#hangUp?.();
  }

  close(): void {
    this.#hangUp?.();
  }
}
