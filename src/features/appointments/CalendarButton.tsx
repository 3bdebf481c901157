import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../domain/agenda.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { calendarFile, download } from './calendarFile.ts';

/** "Læg i kalender". */
export function CalendarButton({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }) {
  const { t } = useTranslation('appointments');
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const url = new URL(pathsOf(citizen).appointment(entry.id), location.origin).href;
    const words = {
      title: t('calendarEvent.title'),
      description: t('calendarEvent.description', { url }),
    };
    // What writes it is fetched when asked for: without a network it may be missing.
    const file = await calendarFile(entry, words).catch(() => null);
    setFailed(file === null);
    if (file !== null) download('aftale.ics', file);
  };
  return (
    <div className="no-print">
      <Button variant="secondary" icon="calendar-add" onClick={() => void save()}>
        {t('detail.calendar')}
      </Button>
      {failed && (
        <Alert variant="warning" role="alert">
          {t('detail.calendarFailed')}
        </Alert>
      )}
      <p className="form-hint">{t('detail.calendarHint')}</p>
    </div>
  );
}
