import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, CitizenId } from '../../domain/citizen.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { subscribe } from './subscription.ts';
import { useNotices } from './useNotices.ts';

/** Keeps all screens true while somebody is logged in, and says when there is something new. */
export function Following({ citizen, actor }: { citizen: CitizenId; actor: ActorId }) {
  const client = useQueryClient();
  useEffect(() => subscribe(client, actor), [client, actor]);
  return <Announcer key={citizen} citizen={citizen} />;
}

function Announcer({ citizen }: { citizen: CitizenId }) {
  const { t } = useTranslation('notices');
  const { notices, query } = useNotices(citizen);
  const newest = notices.find(({ seen }) => !seen);
  // What was there when one came is on the screen; only what comes later is told of.
  const [known, know] = useState<string | null | undefined>(undefined);
  const [message, say] = useState('');
  const latest = newest?.id ?? null;
  if (query.isSuccess && known !== latest) {
    know(latest);
    if (known !== undefined && newest) say(t('came', { what: t(`kind.${newest.kind}`) }));
  }
  return <LiveRegion message={message} />;
}
