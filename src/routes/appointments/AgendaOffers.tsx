import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../shared/useServerNow.ts';
import { pathsOf } from '../../domain/paths.ts';
import { wentBy, openOffer, type Waiting } from '../../domain/waiting/waiting.ts';
import { waitingOf } from '../../features/waiting/queries.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { useCitizen } from '../useCitizen.ts';
import { WaitingOffer } from '../waiting/WaitingOffer.tsx';

/** Above the agenda: what is held for one, and the way to the waiting list while one is on it. */
export function AgendaOffers() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { other, short } = useSpeaking(citizen);
  const { data } = useQuery(waitingOf(citizen.id));
  if (!data) return null;
  const waits = data.entries.some(({ ended }) => ended === null);
  return (
    <>
      {data.entries.map((entry) => (
        <AgendaOffer key={entry.id} entry={entry} />
      ))}
      {waits && (
        <p>
          <Link href={pathsOf(citizen).waitingList}>
            {other ? t('toListOther', { name: short }) : t('toList')}
          </Link>
        </p>
      )}
    </>
  );
}

/** An offer that goes by while one looks at it does not just disappear. */
function AgendaOffer({ entry }: { entry: Waiting }) {
  const { t } = useTranslation('waiting');
  const now = useServerNow(10);
  const offer = openOffer(entry, now);
  const [seen, see] = useState(offer !== null);
  if (offer !== null && !seen) see(true);
  const lapsed = seen && wentBy(entry, now) ? t('lapsed') : '';
  return (
    <>
      <WaitingOffer entry={entry} />
      {lapsed && <Alert variant="info">{lapsed}</Alert>}
      <LiveRegion message={lapsed} />
    </>
  );
}
