import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../../domain/appointment/agenda.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import { copenhagenDay, type Instant } from '../../../domain/time.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { ButtonLink } from '../../../ui/form/ButtonLink.tsx';
import { Card } from '../../../ui/content/Card.tsx';
import { DateLeaf } from '../../../ui/content/DateLeaf.tsx';
import { MetaList } from '../../../ui/content/MetaList.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useEntryWords } from './useEntryWords.ts';

interface NextAppointmentProps {
  citizen: Citizen;
  entry: AgendaEntry;
  now: Instant;
  /** What the screen has to add. */
  children?: ReactNode;
}

/** The next appointment, large: when in plain words, what, who, and where or how. */
export function NextAppointment({ citizen, entry, now, children }: NextAppointmentProps) {
  const { t } = useTranslation('appointments');
  const { text, leaf, dayInWords, timeRange, capital } = useFormat();
  const words = useEntryWords(citizen);
  const day = copenhagenDay(entry.start);
  return (
    <Card
      emphasis
      subheading={t('next')}
      heading={text(entry.serviceName)}
      leading={<DateLeaf {...leaf(day)} />}
    >
      <p className="next-when">
        <strong>
          {capital(dayInWords(day, now))}{' '}
          <span className="together">
            {t('range', { range: timeRange(entry.start, entry.end) })}
          </span>
        </strong>
      </p>
      <MetaList items={words.meta(entry)} />
      {children}
      <ButtonLink href={pathsOf(citizen).appointment(entry.id)}>
        {t('open')} <VisuallyHidden>{words.label(entry, now)}</VisuallyHidden>
      </ButtonLink>
    </Card>
  );
}
