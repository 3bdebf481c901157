import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryMode } from '../../domain/delivery.ts';
import type { Service } from '../../domain/service.ts';
import { copenhagenDay, dayFromWire, type Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Checkbox } from '../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/CheckboxGroup.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { FilterPanel } from '../../ui/form/FilterPanel.tsx';
import { filtersOn, noFilters, partsOfDay, type TimeFilters } from './timeFilters.ts';

interface TimeFilterProps {
  service: Service;
  mode: DeliveryMode;
  filters: TimeFilters;
  onChange: (filters: TimeFilters) => void;
  now: Instant;
}

/** Weekday, time of day, place, and from which day on. */
export function TimeFilter({ service, mode, filters, onChange, now }: TimeFilterProps) {
  const { t } = useTranslation('booking');
  const { weekday, capital } = useFormat();
  const on = filtersOn(filters);
  const { locations } = service;
  return (
    <FilterPanel
      label={t('time.filter')}
      summary={on === 0 ? undefined : t('time.filtersOn', { count: on })}
    >
      <DateField
        label={t('time.from')}
        min={copenhagenDay(now)}
        value={filters.from ?? ''}
        onChange={({ target }) => {
          onChange({ ...filters, from: target.value === '' ? null : dayFromWire(target.value) });
        }}
      />
      <Choices
        legend={t('time.weekday')}
        all={weekdays}
        chosen={filters.weekdays}
        label={(day) => capital(weekday(day))}
        onChange={(chosen) => {
          onChange({ ...filters, weekdays: chosen });
        }}
      />
      <Choices
        legend={t('time.partOfDay')}
        all={partsOfDay}
        chosen={filters.partsOfDay}
        label={(part) => t(`time.parts.${part}`)}
        onChange={(chosen) => {
          onChange({ ...filters, partsOfDay: chosen });
        }}
      />
      {mode === 'clinic' && locations.length > 1 && (
        <Choices
          legend={t('time.place')}
          all={locations.map(({ id }) => id)}
          chosen={filters.locations}
          label={(id) => locations.find((location) => location.id === id)?.name}
          onChange={(chosen) => {
            onChange({ ...filters, locations: chosen });
          }}
        />
      )}
      {on > 0 && (
        <Button
          variant="tertiary"
          onClick={() => {
            onChange(noFilters);
          }}
        >
          {t('time.clear')}
        </Button>
      )}
    </FilterPanel>
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

interface ChoicesProps<Value> {
  legend: string;
  all: readonly Value[];
  chosen: readonly Value[];
  label: (value: Value) => ReactNode;
  onChange: (chosen: readonly Value[]) => void;
}

function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { legend, all, chosen, label, onChange } = props;
  return (
    <CheckboxGroup legend={legend}>
      {all.map((value) => (
        <Checkbox
          key={value}
          label={label(value)}
          checked={chosen.includes(value)}
          onChange={({ target }) => {
            onChange(all.filter((one) => (one === value ? target.checked : chosen.includes(one))));
          }}
        />
      ))}
    </CheckboxGroup>
  );
}
