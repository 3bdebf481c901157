import { useTranslation } from 'react-i18next';
import type { AppointmentId } from '../../../domain/appointment/appointment.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import type { DeliveryMode } from '../../../domain/appointment/delivery.ts';
import { pathsOf } from '../../../domain/paths.ts';
import type { Service } from '../../../domain/appointment/service.ts';
import { phoneHref } from '../../../i18n/phone.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Button } from '../../../ui/form/Button.tsx';
import { ButtonGroup } from '../../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../../ui/form/ButtonLink.tsx';

interface NoTimesProps {
  citizen: Citizen;
  service: Service;
  mode: DeliveryMode;
  moving: AppointmentId | null;
  /** Drops what the times were narrowed down by; null when nothing was. */
  onReset: (() => void) | null;
}

/** No free times: another way to meet, to be told of an earlier one, or to call. */
export function NoTimes({ citizen, service, mode, moving, onReset }: NoTimesProps) {
  const { t } = useTranslation(['booking', 'common', 'appointments']);
  const paths = pathsOf(citizen);
  const { phone } = service.contact;
  const others = service.nextFree.filter((one) => one.mode !== mode);
  return (
    <EmptyState
      icon="event-busy"
      heading={t(onReset ? 'time.none.filteredHeading' : 'time.none.heading')}
      action={
        <ButtonGroup>
          {onReset && <Button onClick={onReset}>{t('time.clear')}</Button>}
          {others.map((other) => (
            <ButtonLink
              key={other.mode}
              variant="secondary"
              href={paths.bookStep('time', {
                service: service.id,
                mode: other.mode,
                ...(moving !== null && { moving }),
              })}
            >
              {t(`appointments:change.changeTo.${other.mode}`)}
            </ButtonLink>
          ))}
          {moving !== null && (
            <ButtonLink variant="secondary" href={paths.earlierTime(moving)}>
              {t('appointments:change.earlier')}
            </ButtonLink>
          )}
        </ButtonGroup>
      }
    >
      <p>
        {t('time.none.text')} <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
    </EmptyState>
  );
}
