import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../shared/useServerNow.ts';
import { holds, type MandateDetails, type WayToBeTold } from '../../domain/mandate/mandate.ts';
import { mandatePaths, pathsOf } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useOnline } from '../../features/device/connection.ts';
import { Actions } from '../../features/mandates/Actions.tsx';
import { ExpiryWarnings } from '../../features/mandates/ExpiryWarnings.tsx';
import { MandateRows, OverRows } from '../../features/mandates/MandateRows.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateRequestsOf, mandatesOf, toldByOf } from '../../features/mandates/queries.ts';
import { ReceivedRequest, SentRequests } from '../../features/mandates/RequestRows.tsx';
import { ToldBySetting } from '../../features/mandates/ToldBySetting.tsx';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Details } from '../../ui/content/Details.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { Unread } from '../../shared/Unread.tsx';
import { warm } from '../warm.ts';

export const loader = (client: QueryClient) => async () => {
  const self = await citizenOf(client, {});
  if (self === null) return null;
  warm(client.query(mandatesOf(self)));
  warm(client.query(mandateRequestsOf(self)));
  warm(client.query(toldByOf(self)));
  return null;
};

/** Who may act for oneself, and for whom one may; who has asked; and how one is told. */
export function Component() {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation('mandates');
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Mandates />
      <ToldBySetting self={self.id} saving={useSavingToldBy()} />
      <RowList>
        <ListCard
          icon="checklist"
          href={pathsOf(self).mandateLog}
          title={t('log.title')}
          description={t('log.text')}
        />
      </RowList>
    </Screen>
  );
}

/** By way of the outbox: it is written down before it is sent, and asked about when no answer comes. */
function useSavingToldBy() {
  const { citizen: self } = useCitizen();
  const [done, setDone] = useState(false);
  const intent = useOutboxIntent(self.id, () => {
    setDone(true);
  });
  return {
    send: (changesByOthers: WayToBeTold, etag: string) => {
      setDone(false);
      void intent.send({
        kind: 'settings',
        etag,
        chosen: { of: 'told-by', changesByOthers },
      });
    },
    sending: intent.sending,
    done,
    error: intent.error,
    onItsWay: <OnItsWay citizen={self} intent={intent} />,
  };
}

function Mandates() {
  const { citizen: self } = useCitizen();
  const today = copenhagenDay(useServerNow(60));
  const mandates = useQuery(mandatesOf(self.id));
  const asked = useQuery(mandateRequestsOf(self.id));
  if (mandates.data === undefined || asked.data === undefined) {
    return (
      <Missing
        error={mandates.error ?? asked.error}
        onRetry={() => void Promise.all([mandates.refetch(), asked.refetch()])}
      />
    );
  }
  // Whether one of an unknown state holds, nobody here can tell: it is not over.
  const isOver = (mandate: MandateDetails) => !holds(mandate) && mandate.state !== 'unknown';
  const standing = mandates.data.filter((mandate) => !isOver(mandate));
  const over = mandates.data.filter(isOver);
  const waiting = asked.data.filter(
    ({ direction, state }) => direction === 'received' && state === 'pending',
  );
  return (
    <>
      <Unread what="requests" of={[asked.data]} />
      <Unread what="mandates" of={[mandates.data]} />
      {waiting.map((request) => (
        <ReceivedRequest key={request.id} request={request} />
      ))}
      <ExpiryWarnings mandates={standing} today={today} />
      <Side as="giver" mandates={standing}>
        {(given) => <MandateRows mandates={given} today={today} />}
      </Side>
      <Side as="representative" mandates={standing}>
        {(received) => <MandateRows mandates={received} today={today} />}
      </Side>
      <SentRequests requests={asked.data.filter(({ direction }) => direction === 'sent')} />
      {over.length > 0 && <Over mandates={over} />}
    </>
  );
}

const sides = {
  giver: { href: mandatePaths.give, title: 'giving', elsewhere: 'give' },
  representative: { href: mandatePaths.ask, title: 'asking', elsewhere: 'ask' },
} as const;

interface SideProps {
  as: MandateDetails['role'];
  mandates: readonly MandateDetails[];
  children: (mandates: readonly MandateDetails[]) => ReactNode;
}

/** The mandates in which one has that part, and the way to one more. */
function Side({ as: role, mandates, children }: SideProps) {
  const { t } = useTranslation('mandates');
  const online = useOnline();
  const { href, title, elsewhere } = sides[role];
  const mine = mandates.filter((mandate) => mandate.role === role);
  return (
    <>
      <h2>{t(`side.${role}.heading`)}</h2>
      {mine.length === 0 ? (
        <EmptyState icon="group" heading={t(`side.${role}.none`)} headingLevel={3}>
          {t(`side.${role}.noneText`)}
        </EmptyState>
      ) : (
        children(mine)
      )}
      <Actions online={online} elsewhere={elsewhere}>
        <ButtonGroup>
          <ButtonLink variant="secondary" icon="add" href={href}>
            {t(`${title}.title`)}
          </ButtonLink>
        </ButtonGroup>
      </Actions>
    </>
  );
}

function Over({ mandates }: { mandates: readonly MandateDetails[] }) {
  const { t } = useTranslation('mandates');
  return (
    <Details summary={t('over', { count: mandates.length })}>
      <OverRows mandates={mandates} />
    </Details>
  );
}
