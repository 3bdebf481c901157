import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { needsAttention } from './needsAttention.ts';
import { useToldHere } from './toldHere.ts';
import { useOutboxState } from './useOutbox.ts';

/** On every screen but the list itself, as long as something one has asked for is not confirmed. */
export function UnsentBand({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('outbox');
  const { pathname } = useLocation();
  const { unsent } = pathsOf(citizen);
  const { entries, unread, spoiled } = useOutboxState();
  const here = useToldHere();
  const unsettled = entries.filter((entry) => entry.key !== here && needsAttention(entry));
  const count = unsettled.length + unread + (spoiled ? 1 : 0);
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
