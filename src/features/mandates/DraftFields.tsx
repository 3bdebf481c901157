import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftField, MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { rightsInOrder, withoutRight, withRight } from '../../domain/mandate/mandate.ts';
import type { Day } from '../../domain/time.ts';
import { Checkbox } from '../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/CheckboxGroup.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { LastDay } from './LastDay.tsx';

/** Where an `ErrorSummary` leads. */
export const fieldIds: Record<DraftField, string> = {
  name: 'mandate-name',
  cpr: 'mandate-cpr',
  rights: 'mandate-rights',
  to: 'mandate-to',
};

interface DraftFieldsProps {
  draft: MandateDraft;
  onChange: (change: Partial<MandateDraft>) => void;
  /** What is wrong, once one has tried to go on. */
  errorAt: (field: DraftField) => string | undefined;
}

/** Whom: found by name and CPR number, which the device must not remember. */
export function PersonFields({
  legend,
  draft,
  onChange,
  errorAt,
}: DraftFieldsProps & { legend: ReactNode }) {
  const { t } = useTranslation('mandates');
  return (
    <>
      <h2>{legend}</h2>
      <TextField
        id={fieldIds.name}
        label={t('form.name')}
        hint={t('form.nameHint')}
        error={errorAt('name')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={draft.name}
        onChange={({ target }) => {
          onChange({ name: target.value });
        }}
      />
      <TextField
        id={fieldIds.cpr}
        label={t('form.cpr')}
        hint={t('form.cprHint')}
        error={errorAt('cpr')}
        autoComplete="off"
        inputMode="numeric"
        maxLength={14}
        value={draft.cpr}
        onChange={({ target }) => {
          onChange({ cpr: target.value });
        }}
      />
    </>
  );
}

/** Right by right in plain words, each with what it means; and until when. */
export function TermsFields({
  legend,
  draft,
  onChange,
  errorAt,
  today,
}: DraftFieldsProps & { legend: ReactNode; today: Day }) {
  const { t } = useTranslation('mandates');
  return (
    <>
      <CheckboxGroup
        legend={<h2>{legend}</h2>}
        hint={t('form.rightsHint')}
        error={errorAt('rights')}
      >
        {rightsInOrder.map((right, index) => (
          <Checkbox
            key={right}
            id={index === 0 ? fieldIds.rights : undefined}
            label={t(`right.${right}.label`)}
            hint={t(`right.${right}.hint`)}
            checked={draft.rights.includes(right)}
            onChange={({ target }) => {
              const change = target.checked ? withRight : withoutRight;
              onChange({ rights: change(draft.rights, right) });
            }}
          />
        ))}
      </CheckboxGroup>
      <LastDay
        id={fieldIds.to}
        value={draft.to}
        error={errorAt('to')}
        today={today}
        onChange={(to) => {
          onChange({ to });
        }}
      />
    </>
  );
}
