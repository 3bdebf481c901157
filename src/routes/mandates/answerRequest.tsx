import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { inOrder, type MandateRequest } from '../../domain/mandate/mandate.ts';
import { termsOf, type MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useOnline } from '../../features/device/connection.ts';
import { Actions, mandatesAreHere } from '../../features/mandates/Actions.tsx';
import { CheckStep } from '../../features/mandates/CheckStep.tsx';
import { TermsFields } from '../../features/mandates/DraftFields.tsx';
import { DraftSteps } from '../../features/mandates/DraftSteps.tsx';
import { DraftSummary } from '../../features/mandates/DraftSummary.tsx';
import { FillForm } from '../../features/mandates/FillForm.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateRequestsOf } from '../../features/mandates/queries.ts';
import { RefuseRequest } from '../../features/mandates/RefuseRequest.tsx';
import { RequestFacts } from '../../features/mandates/RequestFacts.tsx';
import { useAnswering } from '../../features/mandates/useAnswering.ts';
import { useMandateWords } from '../../features/mandates/useMandateWords.ts';
import { WhatHappensNow } from '../../features/mandates/WhatHappensNow.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader = (client: QueryClient) => async () => {
  const self = await citizenOf(client, {});
  if (self !== null) warm(client.query(mandateRequestsOf(self)));
  return null;
};

/** A request: to answer it, or to see how far one's own is. It is also the receipt of the answer. */
export function Component() {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation('mandates');
  const { requestId } = useParams();
  const asked = useQuery(mandateRequestsOf(self.id));
  const request = asked.data?.find(({ id }) => id === requestId);
  const answerable = request?.direction === 'received' && request.state === 'pending';
  if (answerable && mandatesAreHere()) return <Answering request={request} />;
  return (
    <Screen
      title={t('request.title')}
      heading={request ? <Heading request={request} /> : t('request.title')}
      above={<BackLink href={mandatePaths.overview}>{t('title')}</BackLink>}
    >
      {request ? (
        <Standing request={request} />
      ) : asked.data ? (
        <EmptyState icon="info" heading={t('missing.heading')}>
          {t('missing.text')}
        </EmptyState>
      ) : (
        <Missing error={asked.error} onRetry={() => void asked.refetch()} />
      )}
    </Screen>
  );
}

function Heading({ request }: { request: MandateRequest }) {
  const { t } = useTranslation('mandates');
  const { nameOf, titleOf } = useMandateWords();
  return request.direction === 'sent'
    ? t('request.sentHeading', { name: nameOf(request.other) })
    : t('request.receivedHeading', { name: titleOf(request.other) });
}

function Standing({ request }: { request: MandateRequest }) {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation('mandates');
  const online = useOnline();
  const { nameOf } = useMandateWords();
  const { direction, state, way } = request;
  const name = nameOf(request.other);
  const mine = direction === 'sent';
  return (
    <>
      {!mine && state === 'granted' && (
        <Alert variant="success">{t('request.granted', { name })}</Alert>
      )}
      {!mine && state === 'declined' && (
        <Alert variant="success">{t('request.declined', { name })}</Alert>
      )}
      {mine && state === 'withdrawn' && <Alert variant="success">{t('request.withdrawn')}</Alert>}
      {mine && state === 'pending' && way === 'digital' && <WhatHappensNow name={name} />}
      <RequestFacts request={request} />
      {mine && state === 'pending' && way === 'paper' && (
        <p>
          <ButtonLink variant="secondary" icon="print" href={mandatePaths.paper(request.id)}>
            {t('request.print')}
          </ButtonLink>
        </p>
      )}
      {state === 'pending' && (
        <Actions online elsewhere="request">
          <RefuseRequest self={self.id} request={request} online={online} />
        </Actions>
      )}
    </>
  );
}

function Answering({ request }: { request: MandateRequest }) {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation('mandates');
  const online = useOnline();
  const today = copenhagenDay(useServerNow(60));
  const [, setSearch] = useSearchParams();
  const { nameOf, titleOf } = useMandateWords();
  const name = nameOf(request.other);
  const granting = useAnswering(
    self.id,
    request,
    (draft: MandateDraft) => ({ answer: 'grant', terms: termsOf(draft) }),
    () => {
      setSearch({}, { replace: true });
    },
  );
  return (
    <DraftSteps
      title={t('request.title')}
      heading={t('request.receivedHeading', { name: titleOf(request.other) })}
      back={mandatePaths.overview}
      today={today}
      fields={['rights', 'to']}
      initial={{ name, cpr: '', rights: inOrder(request.rights), to: request.to }}
      fill={({ onNext, ...form }) => (
        <>
          <FillForm onNext={onNext}>
            <p className="font-lead">{t('request.receivedLead', { name })}</p>
            <TermsFields {...form} today={today} legend={t('form.rights.terms', { name })} />
          </FillForm>
          <h2>{t('request.orDecline')}</h2>
          <Actions online elsewhere="request">
            <RefuseRequest self={self.id} request={request} online={online} />
          </Actions>
        </>
      )}
      check={(draft, correct) => (
        <CheckStep
          {...{ draft, correct, online }}
          intent={granting}
          notDone={t('request.grantNotDone')}
          label={t('giving.send', { name })}
          busyLabel={t('giving.sending')}
        >
          <DraftSummary draft={draft} correct={correct} />
        </CheckStep>
      )}
    />
  );
}
