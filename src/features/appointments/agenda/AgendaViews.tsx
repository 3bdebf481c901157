import { useTranslation } from 'react-i18next';
import type { AppointmentState } from '../../../api/appointments.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import { SegmentedNav } from '../../../ui/page/SegmentedNav.tsx';

interface AgendaViewsProps {
  citizen: Citizen;
  current: AppointmentState | 'granted';
}

/** Upcoming, past and cancelled, apart; and what one is granted, of which they come. */
export function AgendaViews({ citizen, current }: AgendaViewsProps) {
  const { t } = useTranslation('appointments');
  const paths = pathsOf(citizen);
  return (
    <SegmentedNav
      label={t('views')}
      items={[
        { href: paths.appointments, label: t('upcoming'), current: current === 'upcoming' },
        { href: paths.past, label: t('past'), current: current === 'past' },
        { href: paths.cancelled, label: t('cancelled'), current: current === 'cancelled' },
        { href: paths.granted, label: t('granted'), current: current === 'granted' },
      ]}
    />
  );
}
