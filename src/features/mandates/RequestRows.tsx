import { useTranslation } from 'react-i18next';
import type { MandateRequest } from '../../domain/mandate/mandate.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { MetaList } from '../../ui/content/MetaList.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { useMandateWords } from './useMandateWords.ts';

/** Somebody waits for one's answer: the first thing to see. */
export function ReceivedRequest({ request }: { request: MandateRequest }) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { titleOf, inShort } = useMandateWords();
  return (
    <Card
      emphasis
      subheading={t('request.waiting')}
      heading={t('request.receivedHeading', { name: titleOf(request.other) })}
    >
      <MetaList
        items={[
          ...inShort(request.rights).map(({ text }) => ({ icon: 'check' as const, text })),
          { icon: 'event', text: t('row.until', { date: date(request.to) }) },
        ]}
      />
      <ButtonLink href={mandatePaths.request(request.id)}>{t('request.answer')}</ButtonLink>
    </Card>
  );
}

/** What one has asked others for, and what became of it. */
export function SentRequests({ requests }: { requests: readonly MandateRequest[] }) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { titleOf } = useMandateWords();
  const stateOf = useRequestState();
  if (requests.length === 0) return null;
  return (
    <>
      <h2>{t('request.sentOnes')}</h2>
      <RowList>
        {requests.map((request) => (
          <ListCard
            key={request.id}
            icon="person"
            href={mandatePaths.request(request.id)}
            title={titleOf(request.other)}
            description={t('request.sentOn', { date: date(copenhagenDay(request.createdAt)) })}
            badge={
              <Badge variant={request.state === 'granted' ? 'success' : 'info'}>
                {stateOf(request)}
              </Badge>
            }
          />
        ))}
      </RowList>
    </>
  );
}

/** How far a request is, in words. */
export function useRequestState(): (request: MandateRequest) => string {
  const { t } = useTranslation('mandates');
  return ({ state, way }) =>
    state === 'pending' && way === 'paper'
      ? t('request.pendingPaper')
      : t(`request.states.${state}`);
}
