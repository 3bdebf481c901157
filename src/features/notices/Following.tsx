import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import type { Notice } from '../../domain/messages/notice.ts';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { subscribe } from './subscription.ts';
import { useNotices } from './useNotices.ts';

/** Keeps all screens true while somebody is logged in, and says when there is something new. */
export function Following({ citizen, actor }: { citizen: CitizenId; actor: ActorId }) {
  const client = useQueryClient();
  useEffect(() => subscribe(client, actor), [client, actor]);
  return <Announcer key={citizen} citizen={citizen} />;
}

/** Milliseconds: long enough for a screen reader to see that the words before are gone. */
const pause = 150;

function Announcer({ citizen }: { citizen: CitizenId }) {
  const { t } = useTranslation('notices');
  const { notices, query } = useNotices(citizen);
  // What was there when one came is on the screen; only what comes later is told of.
  const [known, know] = useState<Notice | null>();
  const [news, tell] = useState<Notice | null>(null);
  const newest = notices[0] ?? null;
  if (query.isSuccess && (known === undefined || isNewer(newest, known))) {
    know(newest);
    if (known !== undefined && newest?.seen === false) tell(newest);
  }
  const said = useSoon(news?.id);
  // Words that stand there already are not read out again: between two of the same there are none.
  const message = news && said === news.id ? t('came', { what: t(`kind.${news.kind}`) }) : '';
  return <LiveRegion message={message} />;
}

/** When one is seen, or forgotten, the one before it is no news. */
function isNewer(newest: Notice | null, known: Notice | null): boolean {
  if (newest === null || newest.id === known?.id) return false;
  return known === null || newest.at >= known.at;
}

/** The value as it was a moment ago. */
function useSoon<Value>(value: Value): Value {
  const [before, setBefore] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setBefore(value);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return before;
}
