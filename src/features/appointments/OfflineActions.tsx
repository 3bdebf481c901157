import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/agenda.ts';
import { canCancel } from '../../domain/appointment.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

interface OfflineActionsProps {
  citizen: Citizen;
  entry: AgendaEntry;
  now: Instant;
}

/** Without a network one cannot move, because nobody knows what is free; but one can ask to cancel. */
export function OfflineActions({ citizen, entry, now }: OfflineActionsProps) {
  const { t } = useTranslation('appointments');
  const { phone } = entry.contact;
  if (!may('act-on-appointments', citizen) || !canCancel(entry, now).ok) {
    return <p>{t('change.offline', { phone })}</p>;
  }
  return (
    <section aria-labelledby="change-appointment" className="no-print">
      <h2 id="change-appointment">{t('change.heading')}</h2>
      <p>{t('change.offlineCancel', { phone })}</p>
      <ButtonLink variant="secondary" icon="event-busy" href={pathsOf(citizen).cancel(entry.id)}>
        {t('change.cancel')}
      </ButtonLink>
    </section>
  );
}
