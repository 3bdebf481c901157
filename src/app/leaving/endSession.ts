import { hasUnsavedWorkOnScreen } from '../../features/updates/unsavedWork.ts';
import { forgetPerson } from '../../person/person.ts';
import { isUnwritten } from '../../storage/unwritten.ts';

/** What went with the session: `typed` words or changes that lay in memory alone, or `maybe` some. */
export type LostWork = 'none' | 'typed' | 'maybe';

// A document sees one session end; the next begins with a page of its own.
let ended = false;
let lost: LostWork = 'none';

/** The session has ended by itself: nothing of the person stays, and that something was lost is said. */
export function endSession(): void {
  ended = true;
  if (isUnwritten()) lost = 'typed';
  else if (lost === 'none' && hasUnsavedWorkOnScreen()) lost = 'maybe';
  forgetPerson();
  // What stands in place of the screen begins at its top.
  window.scrollTo(0, 0);
}

/** The same where a session has ended in this document; null where there was none. */
export function lostAtEnd(): LostWork | null {
  return ended ? lost : null;
}

/** What was lost when the session ended in this document. */
export function lostWork(): LostWork {
  return lost;
}
