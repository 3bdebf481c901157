import { useTranslation } from 'react-i18next';
import type { Collision } from '../../domain/collision.ts';
import type { CombinedEntry } from '../../domain/combinedAgenda.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useWhose } from './CombinedAgenda.tsx';

/** Over the agenda: which appointments one cannot both be at, and why. */
export function Collisions({ found, now }: { found: readonly Collision[]; now: Instant }) {
  const { t } = useTranslation('everybody');
  const words = useWords(now);
  const heading = found.length === 0 ? '' : t('collision.heading', { count: found.length });
  return (
    <>
      <LiveRegion message={heading} />
      {found.length > 0 && (
        <Alert variant="warning" heading={heading}>
          <ul>
            {found.map((one) => (
              <li key={`${one.first.entry.id} ${one.second.entry.id}`}>{words(one)}</li>
            ))}
          </ul>
          <p>{t('collision.estimate')}</p>
        </Alert>
      )}
    </>
  );
}

function useWords(now: Instant): (collision: Collision) => string {
  const { t } = useTranslation('everybody');
  const { text, whenInWords, time, capital } = useFormat();
  const whose = useWhose();
  const named = ({ citizen, entry }: CombinedEntry) =>
    `${text(entry.serviceName)} (${whose(citizen)})`;
  return ({ first, second, overlap, travelMinutes }) => {
    const both = t('collision.both', {
      when: capital(whenInWords(first.start, now)),
      first: named(first),
      second: named(second),
      time: time(second.start),
    });
    if (overlap) return `${both} ${t('collision.overlap')}`;
    return `${both} ${t('collision.travel', { minutes: travelMinutes ?? 0 })}`;
  };
}
