import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { NoticeId } from '../../domain/messages/notice.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
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
  // What was new when it came stays until the screen is left.
  const [shown, show] = useState<readonly NoticeId[]>([]);
  const fresh = notices
    .filter(({ id, seen, threadId }) => !seen && threadId === null && !shown.includes(id))
    .slice(0, most - shown.length);
  if (fresh.length > 0) show([...shown, ...fresh.map(({ id }) => id)]);
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
