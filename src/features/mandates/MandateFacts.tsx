import { useTranslation } from 'react-i18next';
import type { MandateDetails } from '../../domain/mandate/mandate.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { SummaryList } from '../../ui/content/SummaryList.tsx';
import { Lines } from './Lines.tsx';
import { useMandateWords } from './useMandateWords.ts';

interface MandateFactsProps {
  mandate: MandateDetails;
  /** Who is logged in: one of its two sides. */
  selfName: string;
  now: Instant;
}

/** From whom, to whom, what is allowed and what is not, for how long, and whether it holds. */
export function MandateFacts({ mandate, selfName, now }: MandateFactsProps) {
  const { t } = useTranslation('mandates');
  const { date, whenInWords, capital } = useFormat();
  const { titleOf, labels, without } = useMandateWords();
  const state = useStateWords(now);
  const { role, other, rights, from, to, lastUsedAt } = mandate;
  const you = t('facts.you', { name: selfName });
  const not = without(rights);
  return (
    <SummaryList
      items={[
        {
          icon: 'person',
          term: t('facts.giver'),
          description: role === 'giver' ? you : <strong>{titleOf(other)}</strong>,
        },
        {
          icon: 'how-to-reg',
          term: t('facts.representative'),
          description: role === 'giver' ? <strong>{titleOf(other)}</strong> : you,
        },
        { icon: 'check', term: t('facts.may'), description: <Lines of={labels(rights)} /> },
        {
          icon: 'close',
          term: t('facts.mayNot'),
          description: not.length === 0 ? t('facts.everything') : <Lines of={labels(not)} />,
        },
        { icon: 'event', term: t('facts.from'), description: date(from) },
        {
          icon: 'event',
          term: t('facts.to'),
          description: to === null ? t('facts.noEnd') : date(to),
        },
        { icon: 'info', term: t('facts.state'), description: state(mandate) },
        {
          icon: 'schedule',
          term: t('facts.lastUsed'),
          description:
            lastUsedAt === null ? t('facts.neverUsed') : capital(whenInWords(lastUsedAt, now)),
        },
      ]}
    />
  );
}

function useStateWords(now: Instant): (mandate: MandateDetails) => string {
  const { t } = useTranslation('mandates');
  const { date, whenInWords } = useFormat();
  const { nameOf } = useMandateWords();
  return ({ state, from, to, ended, role, other }) => {
    if (state === 'active' || state === 'unknown') return t(`facts.${state}`);
    if (state === 'not-begun') return t('facts.not-begun', { date: date(from) });
    if (ended === null) return t('facts.expired', { date: to === null ? '' : date(to) });
    const when = whenInWords(ended.at, now);
    if (ended.by === 'authority' || ended.by === 'unknown')
      return t('facts.endedByAuthority', { when });
    if (ended.by === role) return t('facts.endedBySelf', { when });
    return t('facts.endedByOther', { name: nameOf(other), when });
  };
}
