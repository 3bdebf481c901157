import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFetched } from '../../shared/NotFetched.tsx';

interface BookingNotFetchedProps {
  query: { error: Error | null; refetch: () => unknown };
  loading: string;
  /** What can be done without a network. */
  offline?: ReactNode;
}

/** What a step of the booking needs has not come. */
export function BookingNotFetched(props: BookingNotFetchedProps) {
  const { t } = useTranslation('booking');
  return (
    <NotFetched
      {...props}
      heading={t('service.notFetched.heading')}
      offlineHeading={t('service.notFetched.offline')}
    />
  );
}
