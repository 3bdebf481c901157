import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { later } from '../../i18n/laterPart.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { needsAttention } from './needsAttention.ts';
import { isTold, useToldHere } from './toldHere.ts';
import { useOutboxState } from './useOutbox.ts';

// Only what was sent after its screen was left needs it.
const SentBand = later(() => import('./SentBand.tsx').then((part) => part.SentBand), 'unsent');

interface UnsentBandProps {
  citizen: Citizen;
  /** All that the one who is logged in may act for. */
  citizens: readonly Citizen[];
}

/** On every screen but the list itself, as long as something one has asked for is not confirmed; and that it was, when nobody has said so. */
export function UnsentBand({ citizen, citizens }: UnsentBandProps) {
  const { t } = useTranslation('outbox');
  const { pathname } = useLocation();
  const { unsent } = pathsOf(citizen);
  const { entries, unread, spoiled } = useOutboxState();
  useToldHere();
  const [said, say] = useState('');
  const untold = entries.filter(({ key }) => !isTold(key));
  const unsettled = untold.filter(needsAttention);
  const done = untold.filter(({ state }) => state.is === 'confirmed');
  const refused = unsettled.filter(({ state }) => state.is === 'refused').length;
  const waiting = unsettled.length - refused + unread + (spoiled ? 1 : 0);
  const text = [
    waiting > 0 && t('band', { count: waiting }),
    refused > 0 && t('refusedBand', { count: refused }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {text && pathname !== unsent && (
        <StatusBand
          variant="warning"
          icon="sync"
          label={t(waiting > 0 ? 'heading' : 'refusedHeading')}
          action={<Link href={unsent}>{t(waiting > 0 ? 'see' : 'seeWhy')}</Link>}
        >
          {text}
        </StatusBand>
      )}
      {done.length > 0 && pathname !== unsent && (
        <SentBand citizen={citizen} citizens={citizens} done={done} onSay={say} />
      )}
      <LiveRegion message={said || text} />
    </>
  );
}
