import { useTranslation } from 'react-i18next';
import type { MandateRequest } from '../../domain/mandate/mandate.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { SummaryList } from '../../ui/content/SummaryList.tsx';
import { Lines } from './Lines.tsx';
import { useRequestState } from './RequestRows.tsx';
import { useMandateWords } from './useMandateWords.ts';

/** What was asked for, and how far it is. */
export function RequestFacts({ request }: { request: MandateRequest }) {
  const { t } = useTranslation('mandates');
  const { date, capital } = useFormat();
  const { titleOf, labels } = useMandateWords();
  const stateOf = useRequestState();
  const { direction, other, rights, to, way, createdAt } = request;
  return (
    <SummaryList
      items={[
        {
          icon: 'person',
          term: t(direction === 'sent' ? 'facts.giver' : 'facts.representative'),
          description: <strong>{titleOf(other)}</strong>,
        },
        { icon: 'check', term: t('facts.may'), description: <Lines of={labels(rights)} /> },
        { icon: 'event', term: t('facts.to'), description: date(to) },
        { icon: 'info', term: t('request.state'), description: stateOf(request) },
        {
          icon: 'schedule',
          term: t('request.way'),
          description: `${t(`request.${way}`)}. ${capital(t('request.sentOn', { date: date(copenhagenDay(createdAt)) }))}`,
        },
      ]}
    />
  );
}
