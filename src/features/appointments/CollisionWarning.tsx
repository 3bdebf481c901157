import { useTranslation } from 'react-i18next';
import type { Collision } from '../../domain/appointment/collision.ts';
import type { Instant } from '../../domain/time.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { useCollisionWords } from './useCollisionWords.ts';

interface CollisionWarningProps {
  collisions: readonly Collision[];
  heading: string;
  now: Instant;
  /** Some way could not be counted. */
  travelUnknown: boolean;
  /** Something could not be fetched, and may collide too. */
  partly: boolean;
}

/** What collides, above what is shown; announced when it becomes known. */
export function CollisionWarning(props: CollisionWarningProps) {
  const { collisions, heading, now, travelUnknown, partly } = props;
  const { t } = useTranslation('everybody');
  const words = useCollisionWords(now);
  return (
    <div role="status">
      {collisions.length > 0 && (
        <Alert variant="warning" heading={heading}>
          <ul>
            {collisions.map((collision) => {
              const { which, why } = words(collision);
              return (
                <li key={`${collision.first.entry.id} ${collision.second.entry.id}`}>
                  {which}. {why}
                </li>
              );
            })}
          </ul>
        </Alert>
      )}
      {travelUnknown && <p>{t('collision.unknown')}</p>}
      {partly && <p>{t('collision.partly')}</p>}
    </div>
  );
}
