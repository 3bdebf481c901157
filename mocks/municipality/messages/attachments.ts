import { days } from '../kernel/time.ts';
import { fileTypeFromBuffer } from 'file-type';
import { granted, refused } from '../kernel/answer.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { onOneLine } from '../kernel/plainText.ts';
import type { AttachmentRecord } from './state.ts';
import type { World } from '../kernel/world.ts';

/**
 * Keeps a file until a message takes it up. Its content says what it is: what its sender, or its
 * name, says of it counts for nothing.
 */
export async function upload(
  world: World,
  actor: CitizenId,
  citizenId: CitizenId,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Answer<Wire['UploadedAttachment']>> {
  const found = await fileTypeFromBuffer(bytes);
  const mime = found?.mime ?? (beginsAsPdf(bytes) ? 'application/pdf' : undefined);
  const mediaType = allowed.find((type) => type === mime);
  if (mediaType === undefined) return refused('file-not-allowed');
  lapse(world);
  const file = { id: world.newId('at'), citizenId, actor, mediaType, bytes, name: null };
  world.attachments.set(file.id, { ...file, at: world.clock.now() });
  return granted({ id: file.id, mediaType, bytes: bytes.byteLength });
}

/** A file of one of the citizen's messages; one that no message has taken up is nobody's to read. */
export function attachmentOf(
  world: World,
  citizen: CitizenId,
  id: string,
): Answer<AttachmentRecord & { name: string }> {
  const file = world.attachments.get(id);
  if (file?.citizenId !== citizen || file.name === null) return refused('not-found');
  return granted({ ...file, name: file.name });
}

/**
 * All of them, or none: each once, by the one who uploaded it, for the citizen it was meant for.
 * They are named as their sender names them, on one line.
 */
export function takeUp(
  world: World,
  actor: CitizenId,
  citizen: CitizenId,
  wanted: readonly { id: string; name: string }[],
): Answer<readonly { id: string; name: string }[]> {
  lapse(world);
  const free = ({ id }: { id: string }) => {
    const file = world.attachments.get(id);
    return file?.actor === actor && file.citizenId === citizen && file.name === null;
  };
  const isEachOnce = new Set(wanted.map(({ id }) => id)).size === wanted.length;
  if (!isEachOnce || !wanted.every(free)) return refused('attachment-not-possible');
  const named = wanted.map(({ id, name }) => ({ id, name: onOneLine(name) || 'fil' }));
  for (const { id, name } of named) {
    const file = world.attachments.get(id);
    if (file) file.name = name;
  }
  return granted(named);
}

/** Long enough for what was written on a Friday without a network. */
const keptFor = days(7);

/** Forgets what no message has taken up in time. */
function lapse(world: World): void {
  const since = world.clock.now() - keptFor;
  for (const { id, name, at } of world.attachments.values()) {
    if (name === null && at < since) world.attachments.delete(id);
  }
}

/** What readers open: its header may stand anywhere in the first kilobyte. */
function beginsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}

const allowed: readonly Wire['FileType'][] = ['image/jpeg', 'image/png', 'application/pdf'];
