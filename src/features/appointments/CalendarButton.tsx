import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { initials, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { calendarFile, handOver } from './calendarFile.ts';

interface CalendarButtonProps {
  citizen: Citizen;
  entry: AgendaEntry;
  /** Among other buttons, where one word has to do. */
  short?: boolean;
}

/** "Læg i kalender"; of what is cancelled "Fjern fra kalender". */
export function CalendarButton({ citizen, entry, short = false }: CalendarButtonProps) {
  const { t } = useTranslation(['appointments', 'calendar', 'common']);
  const [failed, setFailed] = useState(false);
  const paths = pathsOf(citizen);
  const cancelled = entry.status === 'cancelled';
  const titleOf = () => {
    // Whose it is, as the calendar tells apart what one keeps there for several people.
    const whose = citizen.relation === 'self' ? null : initials(citizen);
    const title = whose
      ? t('calendar:event.titleOther', { initials: whose })
      : t('calendar:event.title');
    return cancelled ? t('calendar:event.cancelled', { title }) : title;
  };
  const save = async () => {
    const url = new URL(paths.appointment(entry.id), location.origin).href;
    const words = {
      title: titleOf(),
      description: `${t(`common:mode.${entry.mode}`)}\n${t('calendar:event.description', { url })}`,
    };
    // What writes it is fetched when asked for: without a network it may be missing.
    const file = await calendarFile(entry, words, serverNow()).catch(() => null);
    setFailed(file === null);
    if (file !== null) await handOver(cancelled ? 'aflyst.ics' : 'aftale.ics', file);
  };
  return (
    <>
      <Button
        variant="secondary"
        icon={cancelled ? 'edit-calendar' : 'calendar-add'}
        className="no-print"
        aria-label={short ? t('detail.calendar') : undefined}
        onClick={() => void save()}
      >
        {t(cancelled ? 'calendar:file.remove' : short ? 'short.calendar' : 'detail.calendar')}
      </Button>
      {failed && (
        <Alert variant="warning" role="alert" className="wide">
          {t('calendar:file.failed')}
        </Alert>
      )}
    </>
  );
}

/** What stands in the calendar then, and how to have all of it there. */
export function CalendarHint({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }) {
  const { t } = useTranslation(['appointments', 'calendar']);
  const cancelled = entry.status === 'cancelled';
  return (
    <div className="no-print">
      <p className="form-hint">
        {t(cancelled ? 'calendar:file.removeHint' : 'calendar:file.hint')}
      </p>
      {!cancelled && (
        <p>
          <Link href={pathsOf(citizen).calendar}>{t('calendar:file.subscribe')}</Link>
        </p>
      )}
    </div>
  );
}
