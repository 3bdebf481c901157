import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingWishes } from '../../domain/waiting.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface WishesFormProps {
  /** What is wished already. */
  wishes: WaitingWishes | null;
  action: string;
  sending: boolean;
  onSubmit: (wishes: WaitingWishes) => void;
}

/** On which days and between which times one can come. Everything suits to begin with. */
export function WishesForm({ wishes, action, sending, onSubmit }: WishesFormProps) {
  const { t } = useTranslation('waiting');
  const { weekday, capital, list } = useFormat();
  const [weekdays, setWeekdays] = useState<readonly number[]>(wishes?.weekdays ?? workdays);
  const [from, setFrom] = useState(wishes?.from ?? '08:00');
  const [to, setTo] = useState(wishes?.to ?? '18:00');
  const [checked, setChecked] = useState(false);
  const noDay = weekdays.length === 0 ? t('form.noDay') : undefined;
  const noTime = from >= to ? t('form.noTime') : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (noDay !== undefined || noTime !== undefined) return;
    const { locationIds = [], noticeHours = 24 } = wishes ?? {};
    onSubmit({ weekdays, from, to, locationIds, noticeHours });
  };
  return (
    <form onSubmit={submit} noValidate>
      <CheckboxGroup legend={t('form.days')} error={checked ? noDay : undefined}>
        {workdays.map((day) => (
          <Checkbox
            key={day}
            label={capital(weekday(day))}
            checked={weekdays.includes(day)}
            onChange={({ target }) => {
              const others = weekdays.filter((one) => one !== day);
              setWeekdays(target.checked ? [...others, day].toSorted() : others);
            }}
          />
        ))}
      </CheckboxGroup>
      <TextField
        type="time"
        label={t('form.from')}
        value={from}
        onChange={({ target }) => {
          setFrom(target.value);
        }}
      />
      <TextField
        type="time"
        label={t('form.to')}
        error={checked ? noTime : undefined}
        value={to}
        onChange={({ target }) => {
          setTo(target.value);
        }}
      />
      {noDay === undefined && noTime === undefined && (
        <p>{t('wishes', { days: list(weekdays.map(weekday)), from, to })}</p>
      )}
      <ButtonGroup>
        <Button type="submit" busy={sending} busyText={t('sending')}>
          {action}
        </Button>
      </ButtonGroup>
    </form>
  );
}

const workdays = [1, 2, 3, 4, 5];
