import { useTranslation } from 'react-i18next';
import { expiresSoon, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { copenhagenDay, type Day } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import type { Meta } from '../../ui/content/MetaList.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { useMandateWords } from './useMandateWords.ts';

interface MandateRowsProps {
  mandates: readonly MandateDetails[];
  today: Day;
}

/** Those that hold or will: with whom, what is allowed, until when, when last used. */
export function MandateRows({ mandates, today }: MandateRowsProps) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { titleOf, inShort } = useMandateWords();
  const meta = ({ rights, state, from, to, lastUsedAt }: MandateDetails): Meta[] => [
    ...inShort(rights).map(({ text }) => ({ icon: 'check' as const, text })),
    ...(state === 'unknown' ? [{ icon: 'phone' as const, text: t('facts.unknown') }] : []),
    ...(state === 'not-begun'
      ? [{ icon: 'schedule' as const, text: t('row.begins', { date: date(from) }) }]
      : []),
    { icon: 'event', text: to === null ? t('row.noEnd') : t('row.until', { date: date(to) }) },
    {
      icon: 'how-to-reg',
      text:
        lastUsedAt === null
          ? t('row.neverUsed')
          : t('row.used', { date: date(copenhagenDay(lastUsedAt)) }),
    },
  ];
  return (
    <RowList>
      {mandates.map((mandate) => (
        <ListCard
          key={mandate.id}
          icon="person"
          href={mandatePaths.mandate(mandate.id)}
          title={titleOf(mandate.other)}
          meta={meta(mandate)}
          badge={
            expiresSoon(mandate, today) !== null && (
              <Badge variant="warning" icon="warning">
                {t('row.soon')}
              </Badge>
            )
          }
        />
      ))}
    </RowList>
  );
}

/** Those that are over, apart: with whom, which way, and since when. */
export function OverRows({ mandates }: Pick<MandateRowsProps, 'mandates'>) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { titleOf, nameOf } = useMandateWords();
  const since = ({ ended, to }: MandateDetails) => {
    if (ended) return t('row.ended', { date: date(copenhagenDay(ended.at)) });
    return to === null ? '' : t('row.expired', { date: date(to) });
  };
  return (
    <RowList>
      {mandates.map((mandate) => (
        <ListCard
          key={mandate.id}
          href={mandatePaths.mandate(mandate.id)}
          title={titleOf(mandate.other)}
          description={t(mandate.role === 'giver' ? 'row.to' : 'row.from', {
            name: nameOf(mandate.other),
          })}
          meta={[{ icon: 'schedule', text: since(mandate) }]}
        />
      ))}
    </RowList>
  );
}
