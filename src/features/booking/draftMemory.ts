import { createDraftMemory } from '../../storage/drafts/draftMemory.ts';

// What a citizen writes to a practitioner is about health: it is kept in memory, for the one it is
// about, so that losing a held time loses no words; and, encrypted, where the device is one's own,
// so that neither a new login nor an update does.
export const noteMemory = createDraftMemory<string>();
