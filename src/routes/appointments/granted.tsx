import type { QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { AgendaViews } from '../../features/appointments/agenda/AgendaViews.tsx';
import { GrantedServices } from '../../features/appointments/agenda/GrantedServices.tsx';
import { grantedServicesOf } from '../../features/appointments/grantedQuery.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(grantedServicesOf(citizen)));
    return null;
  };

/** "Bevilget": what the municipality has granted, of which appointments come. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('appointments');
  const { other, name } = useSpeaking(citizen);
  return (
    <Screen
      title={t(other ? 'titleOther' : 'title')}
      heading={other ? t('headingOther', { name }) : t('title')}
    >
      <AgendaViews citizen={citizen} current="granted" />
      <GrantedServices citizen={citizen} />
    </Screen>
  );
}
