import { useState } from 'react';

/**
 * What a form builds on, as it was when the form began. Open screens follow what the municipality
 * does; a form must not, or a yes to the old would overwrite the new unseen (W8). Once the refusal
 * has `told` of the new, it is that.
 */
export function useAsSeen<Thing>(latest: Thing, told: boolean): Thing {
  const [seen, see] = useState(latest);
  if (told && seen !== latest) see(latest);
  return told ? latest : seen;
}
