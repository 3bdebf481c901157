import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { needsAttention } from './needsAttention.ts';
import { useOutbox, useSpoiled, useUnread } from './known.ts';
import { useToldHere } from './toldHere.ts';

/** On every screen but the list itself, as long as something one has asked for is not confirmed. */
export function UnsentBand({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('outbox');
  const { pathname } = useLocation();
  const { unsent } = pathsOf(citizen);
  const unread = useUnread() + (useSpoiled() ? 1 : 0);
  const here = useToldHere();
  const entries = useOutbox().filter((entry) => entry.key !== here && needsAttention(entry));
  const count = entries.length + unread;
  const text = count === 0 ? '' : t('band', { count });
  return (
    <>
      {count > 0 && pathname !== unsent && (
        <StatusBand
          variant="warning"
          icon="sync"
          label={t('heading')}
          action={<Link href={unsent}>{t('see')}</Link>}
        >
          {text}
        </StatusBand>
      )}
      <LiveRegion message={text} />
    </>
  );
}
