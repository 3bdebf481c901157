import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryMode } from '../../../domain/appointment/delivery.ts';
import type { Service } from '../../../domain/appointment/service.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Button } from '../../../ui/form/Button.tsx';
import { ButtonGroup } from '../../../ui/form/ButtonGroup.tsx';
import { Checkbox } from '../../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../../ui/form/CheckboxGroup.tsx';
import { filtersOn, noFilters, partsOfDay, type TimeFilters } from './timeFilters.ts';

interface TimeFilterProps {
  service: Service;
  mode: DeliveryMode;
  filters: TimeFilters;
  /** How many times fit. */
  total: number;
  onChange: (filters: TimeFilters) => void;
}

/** Weekday, time of day and place, folded away until asked for; ends in how many times fit. */
export function TimeFilter({ service, mode, filters, total, onChange }: TimeFilterProps) {
  const { t } = useTranslation('booking');
  const { weekday, capital } = useFormat();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const on = filtersOn(filters);
  const { locations } = service;
  const reset = on > 0 && (
    <Button
      variant="tertiary"
      onClick={() => {
        onChange(noFilters);
        toggle.current?.focus(); // this button is gone now
      }}
    >
      {t('time.clear')}
    </Button>
  );
  return (
    <div role="group" aria-label={t('time.filter')}>
      <ButtonGroup>
        <Button
          ref={toggle}
          variant="secondary"
          icon="filter"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {on === 0 ? t('time.filter') : t('time.filterOn', { number: on })}
        </Button>
        {!open && reset}
      </ButtonGroup>
      {open && (
        <div className="filter-panel filter-body">
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
          <ButtonGroup>
            <Button
              onClick={() => {
                setOpen(false);
                toggle.current?.focus();
                window.scrollTo({ top: 0 });
              }}
            >
              {t('time.show', { count: total })}
            </Button>
            {reset}
          </ButtonGroup>
        </div>
      )}
    </div>
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
    <CheckboxGroup compact legend={legend}>
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
