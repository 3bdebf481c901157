import { useTranslation } from 'react-i18next';
import type { Collision, TakenPart } from '../../domain/appointment/collision.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';

/** Which two collide, and why, in words. */
export function useCollisionWords(now: Instant): (collision: Collision) => {
  readonly which: string;
  readonly why: string;
} {
  const { t } = useTranslation('everybody');
  const { text, whenInWords, capital } = useFormat();
  const nameOf = useNameOf();
  const one = ({ citizen, entry }: TakenPart) =>
    t('collision.one', {
      service: text(entry.serviceName),
      whose:
        citizen.relation === 'self'
          ? t('collision.ofMine')
          : t('collision.ofName', { name: nameOf(citizen) }),
      when: whenInWords(entry.start, now),
    });
  return (collision) => ({
    which: capital(
      t('collision.pair', { first: one(collision.first), second: one(collision.second) }),
    ),
    why:
      collision.why === 'overlap'
        ? t('collision.overlap')
        : t('collision.travel', { gap: collision.gapMinutes, minutes: collision.travelMinutes }),
  });
}
