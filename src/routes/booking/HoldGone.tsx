import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SlotId } from '../../domain/booking/slot.ts';
import { pathsOf } from '../../domain/paths.ts';
import { upcomingOf } from '../../features/appointments/queries.ts';
import { HoldLost } from '../../features/booking/HoldStatus.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { useCitizen } from '../useCitizen.ts';
import { useBookingAddress } from './bookingAddress.ts';

interface HoldGoneProps {
  /** Unknown when the address does not say. */
  slot: SlotId | null;
  /** Its ten minutes are over: that is told at once. */
  lapsed?: boolean;
  /** Where to choose a time again. */
  again: string;
}

/** The time is not held any more: it lapsed, or one has booked it, here or in another tab. */
export function HoldGone({ slot, lapsed = false, again }: HoldGoneProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('booking');
  const { moving } = useBookingAddress();
  const mine = useQuery({ ...upcomingOf(citizen.id), staleTime: 0 });
  if (mine.isPending && !lapsed) return <Loading>{t('check.loading')}</Loading>;
  const booked = mine.data?.appointments.find((one) => slot !== null && one.slotId === slot);
  if (booked === undefined) return <HoldLost href={again} />;
  const { id } = booked;
  return (
    <Alert
      variant="success"
      role="alert"
      heading={t(id === moving ? 'check.moved' : 'check.booked')}
    >
      <ButtonLink href={pathsOf(citizen).appointment(id)}>{t('check.seeBooked')}</ButtonLink>
    </Alert>
  );
}
