import type { CitizenId } from '../kernel/wire.ts';
import { inPlainText, onOneLine } from '../kernel/plainText.ts';
import { inGsm7, septets } from '../reminders/gsm7.ts';
import type { PostItem } from '../mandates/state.ts';
import { toWire } from '../kernel/time.ts';
import { isAlive, type World } from '../kernel/world.ts';

/** Septets of GSM-7: a text message is one message, never a joined one. */
export const longestSms = 160;

/** Puts something into the post; the dead get none. */
export function post(world: World, item: Omit<PostItem, 'at'> & { at?: number }): void {
  if (!isAlive(world, item.to)) return;
  const at = item.at ?? world.clock.now();
  if (item.channel === 'digital-post') {
    const subject = onOneLine(item.subject ?? '');
    world.post.push({ ...item, ...(subject && { subject }), text: inPlainText(item.text), at });
    return;
  }
  const text = inGsm7(item.text);
  if (septets(text) > longestSms) throw new Error('A text message is too long');
  world.post.push({ ...item, text, at });
}

/** All that has been sent, oldest first. */
export function sentPost(world: World): (Omit<PostItem, 'at'> & { at: string; to: CitizenId })[] {
  return world.post
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ...item }) => ({ at: toWire(at), ...item }));
}
