import './answersLater.gen.ts';
import type { Told } from './events.ts';
import { readAs } from './wire/shape.ts';

/** What a line of the stream tells; null when it is not the municipality's word. */
export function toldIn(data: unknown): Told | null {
  try {
    return readAs('Event', JSON.parse(String(data))) as Told; // read as just that
  } catch {
    return null;
  }
}
