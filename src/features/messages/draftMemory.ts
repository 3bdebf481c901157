import { createDraftMemory } from '../../storage/draftMemory.ts';
import type { MessageDraft } from '../../storage/messageDrafts.ts';

export const draftMemory = createDraftMemory<MessageDraft>();
