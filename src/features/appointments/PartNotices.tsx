import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';

interface PartNoticesProps {
  parts: readonly {
    readonly citizen: Citizen;
    readonly state: 'loading' | 'fresh' | 'old' | 'failed' | 'refused';
    readonly updatedAt: Instant | null;
    readonly complete: boolean;
  }[];
  now: Instant;
  onRetry: () => void;
}

/** What could not be fetched, said person by person, and how old is what stands in its place. */
export function PartNotices({ parts, now, onRetry }: PartNoticesProps) {
  const { t } = useTranslation(['everybody', 'common']);
  const { whenInWords, capital } = useFormat();
  const nameOf = useNameOf();
  const isOwn = ({ relation }: Citizen) => relation === 'self';
  const calledOf = (citizen: Citizen) => (isOwn(citizen) ? t('mine') : capital(nameOf(citizen)));
  const sentences = parts.flatMap(({ citizen, state, updatedAt, complete }) => {
    const name = calledOf(citizen);
    const failed = isOwn(citizen) ? t('failedMine') : t('failed', { name: nameOf(citizen) });
    const more = complete ? [] : [t('incomplete', { name })];
    if (state === 'failed') return [`${failed} ${t('notKept')}`];
    if (state !== 'old' || updatedAt === null) return more;
    const old = t('old', { name, when: whenInWords(updatedAt, now) });
    return [`${failed} ${old} ${t('limits')}`, ...more];
  });
  const isFailing = parts.some(({ state }) => state === 'failed' || state === 'old');
  return (
    <div role="status">
      {sentences.length > 0 && (
        <Alert variant={isFailing ? 'warning' : 'info'}>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {isFailing && (
            <Button variant="secondary" onClick={onRetry}>
              {t('common:tryAgain')}
            </Button>
          )}
        </Alert>
      )}
    </div>
  );
}
