import { useTranslation } from 'react-i18next';
import { NotFetched } from '../../../shared/NotFetched.tsx';

interface AgendaNotFetchedProps {
  query: { error: Error | null; refetch: () => unknown };
  loading: string;
}

/** In place of appointments that have not come: never to be taken for "no appointments" (S8). */
export function AgendaNotFetched(props: AgendaNotFetchedProps) {
  const { t } = useTranslation('appointments');
  return (
    <NotFetched
      {...props}
      heading={t('notFetched.heading')}
      offlineHeading={t('notFetched.offline')}
      offlineText={t('notFetched.nothingKept')}
    />
  );
}
