import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Citizen } from '../../domain/citizen.ts';
import type { NoticeId } from '../../domain/messages/notice.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { atSessionEnd } from '../../person/person.ts';
import { RowList } from '../../ui/content/RowList.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import { useNotices, useSee } from './useNotices.ts';

/** More would push the conversations out of sight; the rest is one press away. */
const most = 3;

/**
 * Above the conversations: what the municipality has changed and one has not seen, and the way to all
 * of it. An answer is no row here: its conversation says that there is something new in it.
 */
export function LatestNews({ citizen, now }: { citizen: Citizen; now: Instant }) {
  const { t } = useTranslation('notices');
  const { notices } = useNotices(citizen.id);
  const { see } = useSee(citizen.id);
  const { key } = useLocation();
  // What was new when it came stays until the screen is left, and stands there again on the way back.
  const [shown, setShown] = useState(() => shownAt.get(key) ?? []);
  const fresh = notices
    .filter(({ id, seen, threadId }) => !seen && threadId === null && !shown.includes(id))
    .slice(0, most - shown.length);
  if (fresh.length > 0) {
    const more = [...shown, ...fresh.map(({ id }) => id)];
    shownAt.set(key, more);
    setShown(more);
  }
  const all = <Link href={pathsOf(citizen).news}>{t('all')}</Link>;
  if (shown.length === 0) return <p>{all}</p>;
  return (
    <section aria-labelledby="latest-news">
      <h2 id="latest-news">{t('heading')}</h2>
      <RowList>
        {notices
          .filter(({ id }) => shown.includes(id))
          .map((notice) => (
            <NoticeRow
              key={notice.id}
              citizen={citizen}
              notice={notice}
              now={now}
              onSeen={() => {
                see(notice.id);
              }}
            />
          ))}
      </RowList>
      <p>{all}</p>
    </section>
  );
}

/** By the visit in the browser's history: a row that is seen must not move those below it meanwhile. */
const shownAt = new Map<string, readonly NoticeId[]>();
atSessionEnd(() => {
  shownAt.clear();
});
