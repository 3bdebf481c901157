/**
 * One event of a stream.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventText({
  id,
  event,
  data,
}: {
  id: string;
  event?: string;
  data: object;
}): string {
  const name = event === undefined ? '' : `event: ${event}\n`;
  return `id: ${id}\n${name}data: ${JSON.stringify(data)}\n\n`;
}

/** What nobody hears, so that no one on the way takes the silence for an end. */
export const comment = ': still here\n\n';
