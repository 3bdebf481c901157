import { useTranslation } from 'react-i18next';
import { dayMonthsLater, type Day } from '../../domain/time.ts';
import { DateParts } from '../../ui/form/DateParts.tsx';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';

interface LastDayProps {
  id: string;
  /** As typed. */
  value: string;
  error?: string | undefined;
  today: Day;
  onChange: (value: string) => void;
}

/** The last day, typed; or by how long it is from today. */
export function LastDay({ id, value, error, today, onChange }: LastDayProps) {
  const { t } = useTranslation('mandates');
  const quick = [
    { months: 3, label: t('form.months', { count: 3 }) },
    { months: 12, label: t('form.years', { count: 1 }) },
    { months: 36, label: t('form.years', { count: 3 }) },
  ];
  return (
    <>
      <DateParts
        id={id}
        legend={t('form.day')}
        hint={t('form.dayHint')}
        error={error}
        labels={{ day: t('form.dayPart'), month: t('form.monthPart'), year: t('form.yearPart') }}
        value={value}
        onChange={onChange}
      />
      <div role="group" aria-label={t('form.quick')} className="quick-choices">
        <span aria-hidden>{t('form.quick')}</span>
        {quick.map(({ months, label }) => {
          const day = dayMonthsLater(today, months);
          return (
            <FunctionButton
              key={months}
              aria-pressed={value === day}
              onClick={() => {
                onChange(day);
              }}
            >
              {label}
            </FunctionButton>
          );
        })}
      </div>
    </>
  );
}
