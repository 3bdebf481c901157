import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/agenda.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { calendarFile, download } from './calendarFile.ts';

/** "Læg i kalender". */
export function CalendarButton({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }) {
  const { t } = useTranslation('appointments');
  const save = async () => {
    const url = new URL(pathsOf(citizen).appointment(entry.id), location.origin).href;
    const words = {
      title: t('calendarEvent.title'),
      description: t('calendarEvent.description', { url }),
    };
    download('aftale.ics', await calendarFile(entry, words));
  };
  return (
    <div className="no-print">
      <Button variant="secondary" icon="calendar-add" onClick={() => void save()}>
        {t('detail.calendar')}
      </Button>
      <p className="form-hint">{t('detail.calendarHint')}</p>
    </div>
  );
}
