import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Details } from '../../ui/content/Details.tsx';
import { Link } from '../../ui/page/Link.tsx';
import type { LogProps } from './ActivityRow.tsx';
import { ActivityLog } from './ActivityLog.tsx';

/** "Hvem gjorde hvad med aftalen", asked for when it is unfolded. */
export function AppointmentActivities({ id, ...log }: LogProps & { id: AppointmentId }) {
  const { t } = useTranslation('activities');
  const [opened, setOpened] = useState(false);
  return (
    <Details
      className="no-print"
      summary={t('ofAppointment')}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      {opened && (
        <ActivityLog
          question={{ appointment: id }}
          empty={<p>{t('empty.appointment')}</p>}
          {...log}
        />
      )}
      <p>
        {log.citizen.relation !== 'self' && t('ownAlone')}{' '}
        <Link href={pathsOf(log.citizen).mandateLog}>{t('seeAll')}</Link>
      </p>
    </Details>
  );
}
