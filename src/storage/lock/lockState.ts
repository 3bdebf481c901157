import { isDeviceSilent, openExisting, type OwnDevice, heard } from '../database.ts';
import { keyOf } from './unlocked.ts';

/**
 * Whether what is kept is behind a lock, and whether this tab has opened it; `silent` where the
 * device does not say.
 */
export type LockState = 'none' | 'locked' | 'unlocked' | 'silent';

export async function lockState(): Promise<LockState> {
  const own = await readOwnDevice();
  if (own === undefined && isDeviceSilent()) return 'silent';
  if (own === undefined || !('lock' in own)) return 'none';
  return keyOf(own) === null ? 'locked' : 'unlocked';
}

/** Whose device it is, and where its key is; undefined when nobody said that it is their own. */
export async function readOwnDevice(): Promise<OwnDevice | undefined> {
  const database = await openExisting();
  try {
    return database === null ? undefined : await heard(database.get('device', 'own'));
  } catch {
    return undefined; // wiped by another tab meanwhile, or a disk that cannot be read
  } finally {
    database?.close();
  }
}
