import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { useNoticeWords } from './useNoticeWords.ts';

interface NoticeRowProps {
  citizen: Citizen;
  notice: Notice;
  now: Instant;
  /** It has been on the screen. */
  onSeen: () => void;
}

/** One thing that the municipality did: what, when, before and after, and where to read more. */
export function NoticeRow({ citizen, notice, now, onSeen }: NoticeRowProps) {
  const { t } = useTranslation('notices');
  const { text, whenInWords, capital } = useFormat();
  const said = useNoticeWords(now)(notice);
  // What was new when it came stays marked until the screen is left.
  const [isNew] = useState(!notice.seen);
  const row = useRef<HTMLLIElement>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => (isNew && row.current ? whenOnScreen(row.current, seen) : undefined), [isNew]);
  const href = hrefOf(citizen, notice);
  const title = notice.serviceName ? text(notice.serviceName) : said.what;
  return (
    <li ref={row} className="row-item">
      <div className="row-body">
        {href === null ? (
          <span className="row-title">{title}</span>
        ) : (
          <Link href={href} className="row-link row-title">
            {title}
          </Link>
        )}
        <p>
          {isNew && <Badge variant="info">{t('new')}</Badge>} {notice.serviceName && said.what}
        </p>
        <BeforeAndAfter words={said} />
        <p className="row-detail">{capital(whenInWords(notice.at, now))}</p>
      </div>
    </li>
  );
}

function hrefOf(citizen: Citizen, { kind, appointmentId, threadId }: Notice): string | null {
  const paths = pathsOf(citizen);
  if (kind === 'earlier-time-offered') return paths.waitingList;
  if (threadId !== null) return paths.messageThread(threadId);
  return appointmentId === null ? null : paths.appointment(appointmentId);
}

/** Calls once, when most of it is to be seen; at once where the browser cannot tell. */
function whenOnScreen(element: Element, seen: () => void): (() => void) | undefined {
  if (!('IntersectionObserver' in globalThis)) {
    seen();
    return undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    },
    { threshold: 0.6 },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
