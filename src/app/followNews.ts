import { whereLeads } from '../api/shortAddress.ts';
import { whoseAt } from '../domain/paths.ts';
import { hasUnsavedWorkOnScreen } from '../features/updates/unsavedWork.ts';
import { isDraftUnwritten } from '../storage/unwritten.ts';

interface Router {
  navigate: (to: string) => Promise<void>;
}

/**
 * Goes where a tapped notification leads without loading the page anew, which would lose what only
 * this tab's memory has. Without an answer it leads to all that is new.
 */
export async function followNews(router: Router, address: string): Promise<void> {
  const path = await whereLeads(address).catch(() => newsHere());
  // More may have been begun meanwhile; and another person's screens forget what is written for this one.
  if (hasUnsavedWorkOnScreen()) return;
  if (isDraftUnwritten() && whoseAt(path) !== whoseAt(location.pathname)) return;
  await router.navigate(path);
}

function newsHere(): string {
  const [root = ''] = /^\/for\/[^/]+/.exec(location.pathname) ?? [];
  return `${root}/nyt`;
}
