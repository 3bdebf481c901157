import type { AgendaEntry } from '../../../domain/appointment/agenda.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import { copenhagenDay, type Instant } from '../../../domain/time.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Card } from '../../../ui/content/Card.tsx';
import { MetaList } from '../../../ui/content/MetaList.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface AppointmentCardProps {
  citizen: Citizen;
  entry: AgendaEntry;
  now: Instant;
}

/** What a question is about, at a glance: which, when, where and with whom. */
export function AppointmentCard({ citizen, entry, now }: AppointmentCardProps) {
  const { t } = useTranslation('appointments');
  const { text, capital, dayInWords, timeRange } = useFormat();
  const words = useEntryWords(citizen);
  const day = capital(dayInWords(copenhagenDay(entry.start), now));
  return (
    <Card heading={text(entry.serviceName)}>
      <p>
        <strong>
          {day}{' '}
          <span className="together">
            {t('range', { range: timeRange(entry.start, entry.end) })}
          </span>
        </strong>
      </p>
      <MetaList items={words.meta(entry)} />
    </Card>
  );
}
