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
