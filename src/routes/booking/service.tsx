import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { may } from '../../domain/citizen.ts';
import { stepNumber } from '../../domain/booking/bookingFlow.ts';
import { servicesOf } from '../../features/booking/queries.ts';
import { ServiceChoice } from '../../features/booking/ServiceChoice.tsx';
import { WishForm } from '../../features/wishes/WishForm.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BookingNotFetched } from '../../features/booking/BookingNotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(servicesOf(citizen)));
    return null;
  };

/** What to book. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['booking', 'acting']);
  const { other, name } = useSpeaking(citizen);
  const step = stepNumber('service', 'booking');
  const mayBook = may('act-on-appointments', citizen);
  return (
    <Screen
      title={t('service.title')}
      heading={other ? t('service.headingOther', { name }) : t('service.heading')}
      above={mayBook && step && <StepIndicator label={t('step', step)} {...step} />}
    >
      {mayBook ? <Services /> : <Alert variant="info">{t('acting:readOnlyWhy', { name })}</Alert>}
    </Screen>
  );
}

function Services() {
  const { citizen, actor } = useCitizen();
  const { t } = useTranslation('booking');
  const services = useQuery(servicesOf(citizen.id));
  const now = useServerNow(60);
  if (services.data) return <ServiceChoice citizen={citizen} services={services.data} now={now} />;
  return (
    <BookingNotFetched
      query={services}
      loading={t('service.loading')}
      offline={<WishForm actor={actor} citizen={citizen} />}
    />
  );
}
