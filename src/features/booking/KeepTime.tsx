import { useTranslation } from 'react-i18next';
import {
  canReschedule,
  otherModes,
  type Appointment,
} from '../../domain/appointment/appointment.ts';
import type { DeliveryMode } from '../../domain/appointment/delivery.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Card } from '../../ui/content/Card.tsx';

interface KeepTimeProps {
  appointment: Appointment;
  mode: DeliveryMode;
  busy: boolean;
  onKeep: () => void;
  now: Instant;
}

/** The old time stands meanwhile; and it can be kept when only the way of delivery changes. */
export function KeepTime({ appointment, mode, busy, onKeep, now }: KeepTimeProps) {
  const { t } = useTranslation(['booking', 'common']);
  const { whenInWords } = useFormat();
  const when = whenInWords(appointment.start, now);
  const canKeep = appointment.slotId !== null && otherModes(appointment, now).includes(mode);
  return (
    <>
      <p>{t('time.nowAt', { when })}</p>
      {canKeep && (
        <Card heading={t('time.keep')}>
          <p>
            {t('time.keepText', { when, mode: t(`common:mode.${mode}`).toLocaleLowerCase('da') })}
          </p>
          <Button busy={busy} busyText={t('time.holding')} onClick={onKeep}>
            {t('time.keep')}
          </Button>
        </Card>
      )}
    </>
  );
}

/** Whether other times than the one it has can be chosen at all. */
export function otherTimesAllowed(appointment: Appointment | undefined, now: Instant): boolean {
  return appointment === undefined || canReschedule(appointment, now).ok;
}
