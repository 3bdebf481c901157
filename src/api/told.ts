import type { Told } from './events.ts';

/** What a line of the stream tells; null when it is not the municipality's word. */
export function toldIn(data: unknown): Told | null {
  try {
    const told = JSON.parse(String(data)) as Partial<Told> | null;
    const { citizenId, topic } = told ?? {};
    return typeof citizenId === 'string' && typeof topic === 'string' ? (told as Told) : null;
  } catch {
    return null;
  }
}
