import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { changedBy } from '../../domain/outbox/intent.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { ResultAlert } from '../../ui/feedback/ResultAlert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { BothTimes } from './BothTimes.tsx';
import { phoneOf } from './phoneOf.ts';
import { useWhy } from './useWhy.ts';
import type { useOutboxIntent } from './useOutboxIntent.ts';

interface OnItsWayProps {
  citizen: Citizen;
  intent: ReturnType<typeof useOutboxIntent>;
}

/**
 * In the place where an answer is expected: that none has come yet, and what happens meanwhile; or
 * that the appointment was changed before it was sent, or the deadline had passed.
 */
export function OnItsWay({ citizen, intent }: OnItsWayProps) {
  const { t } = useTranslation(['outbox', 'problems', 'common']);
  const now = useServerNow(10);
  const why = useWhy();
  const { entry } = intent;
  const shown = !intent.sending && (intent.unknown || intent.waiting);
  if (!entry) return null;
  const is = intent.again ? (intent.unknown ? 'unknown' : 'waiting') : entry.state.is;
  if (entry.state.is === 'refused' && entry.state.reason === 'stale') {
    const change = changedBy(entry.intent);
    return change && <BothTimes citizen={citizen} intent={change} />;
  }
  if (entry.state.is === 'refused' && entry.state.reason === 'too-late') {
    return <p>{t('tooLate', { phone: phoneOf(entry.intent) })}</p>;
  }
  if (!shown) return null;
  return (
    <ResultAlert
      answer={entry.key}
      variant="warning"
      heading={intent.unknown ? t('problems:unknownHeading') : t(`state.${is}`)}
    >
      <p className="alert-text">
        {is === 'refused' ? null : why(entry, is, now)}{' '}
        <Link href={pathsOf(citizen).unsent}>{t('see')}</Link>
      </p>
      <Button
        variant="secondary"
        icon="sync"
        busy={intent.again}
        busyText={t('state.sending')}
        onClick={intent.retry}
      >
        {t('common:tryAgain')}
      </Button>
    </ResultAlert>
  );
}
