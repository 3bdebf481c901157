import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';

interface AboutWhichProps {
  /** Those that are planned with the unit, the next first. */
  appointments: readonly Appointment[];
  /** The id of one of them; empty when it is about none. */
  value: string;
  now: Instant;
  onChange: (appointment: string) => void;
}

/** More would be a list to search in: about a later one, one writes from the appointment itself. */
const most = 5;

/** Which of the next appointments a message is about, if any. */
export function AboutWhich({ appointments, value, now, onChange }: AboutWhichProps) {
  const { t } = useTranslation('messages');
  const { text, capital, whenInWords } = useFormat();
  const next = appointments.slice(0, most);
  if (next.length === 0) return null;
  return (
    <RadioGroup
      legend={t('form.which')}
      hint={appointments.length > most ? t('form.whichMore', { most }) : undefined}
      options={[
        { value: '', label: t('form.whichNone') },
        ...next.map(({ id, serviceName, start }) => ({
          value: id,
          label: text(serviceName),
          hint: capital(whenInWords(start, now)),
        })),
      ]}
      value={next.some(({ id }) => id === value) ? value : ''}
      onChange={onChange}
    />
  );
}
