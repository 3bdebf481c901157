import { createDraftMemory } from '../../storage/drafts/draftMemory.ts';
import type { MessageDraft } from '../../storage/drafts/messageDrafts.ts';

export const draftMemory = createDraftMemory<MessageDraft>();
