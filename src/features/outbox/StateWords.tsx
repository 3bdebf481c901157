import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { changedBy, type IntentState, type OutboxEntry } from '../../domain/outbox/intent.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useReasonText } from '../../i18n/useProblemText.ts';
import { Link } from '../../ui/page/Link.tsx';
import { phoneOf } from './phoneOf.ts';
import { BothTimes, seenIn } from './BothTimes.tsx';
import { useWhy } from './useWhy.ts';

interface StateWordsProps {
  citizen: Citizen;
  entry: OutboxEntry;
  now: Instant;
}

/** What has become of an intent, and what follows, in a sentence or two. */
export function StateWords({ citizen, entry, now }: StateWordsProps) {
  const { t } = useTranslation(['outbox', 'appointments']);
  const { whenInWords } = useFormat();
  const reasonText = useReasonText();
  const why = useWhy();
  const { state, intent } = entry;
  if (state.is !== 'refused') {
    return (
      <p>
        {why(entry, state.is, now)}{' '}
        {state.is === 'confirmed' && state.appointment !== null && (
          <Link href={pathsOf(citizen).appointment(state.appointment)}>
            {t('appointments:open')}
          </Link>
        )}
      </p>
    );
  }
  const { reason } = state;
  const change = changedBy(intent);
  return (
    <>
      <p>{reason === 'too-late' ? t('tooLate', { phone: phoneOf(intent) }) : reasonText(reason)}</p>
      {reason === 'stale' && change && <BothTimes citizen={citizen} intent={change} />}
      {change && (
        <p>
          {reason !== 'stale' && (
            <>{t('oldTime', { when: whenInWords(seenIn(change).start, now) })}. </>
          )}
          <Link href={pathsOf(citizen).appointment(change.appointment)}>
            {t('appointments:open')}
          </Link>
        </p>
      )}
    </>
  );
}

/** What a state is called. */
export function nameOf(state: IntentState): IntentState['is'] | 'tooLate' {
  return state.is === 'refused' && state.reason === 'too-late' ? 'tooLate' : state.is;
}

/** How a state looks. */
export function variantOf(state: IntentState): 'info' | 'success' | 'warning' | 'error' {
  switch (state.is) {
    case 'waiting':
    case 'sending':
      return 'info';
    case 'confirmed':
      return 'success';
    case 'unknown':
    case 'needs-login':
      return 'warning';
    case 'refused':
      return 'error';
  }
}
