import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import type { Citizen } from '../../domain/citizen.ts';
import type { DeliveryMode } from '../../domain/delivery.ts';
import type { Service } from '../../domain/service.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { modeIcon } from '../../ui/content/modeIcon.ts';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';

interface ModeFormProps {
  citizen: Citizen;
  service: Service;
  /** What is chosen already, or how the appointment is now. */
  initial: DeliveryMode | null;
  /** How the appointment that is being moved is now. */
  current: DeliveryMode | null;
  onTried: (problems: readonly FieldProblem[]) => void;
  onChosen: (mode: DeliveryMode) => void;
}

/** "Hvordan vil du mødes?": what the policy allows, and why not the rest. */
export function ModeForm({ citizen, service, initial, current, ...props }: ModeFormProps) {
  const { t } = useTranslation(['booking', 'common']);
  const { text } = useFormat();
  const hintOf = useModeHint(citizen);
  const id = useId();
  const offered = service.modes.filter((mode) => mode.offered);
  const only = offered.length === 1 ? offered[0]?.mode : undefined;
  const [chosen, choose] = useState(initial ?? only);
  const [checked, setChecked] = useState(false);
  const missing = chosen === undefined ? t('mode.missing') : undefined;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (chosen === undefined) props.onTried([{ fieldId: id, message: t('mode.missing') }]);
    else props.onChosen(chosen);
  };
  return (
    <Form onSubmit={submit}>
      {service.decidedBy === 'municipality' && (
        <Alert variant="info" heading={t('mode.decided')}>
          {service.decisionReason ? text(service.decisionReason) : undefined}
        </Alert>
      )}
      <RadioGroup
        id={id}
        legend={text(service.name)}
        error={checked ? missing : undefined}
        options={service.modes.map(({ mode, offered: isOffered, reason }) => ({
          value: mode,
          icon: modeIcon[mode],
          label: t(`common:mode.${mode}`),
          disabled: !isOffered,
          hint: [
            isOffered || !reason ? hintOf(mode) : text(reason),
            ...(mode === current ? [t('mode.current')] : []),
          ].join(' '),
        }))}
        value={chosen}
        onChange={choose}
      />
      <Button type="submit">{t('mode.next')}</Button>
    </Form>
  );
}

function useModeHint(citizen: Citizen): (mode: DeliveryMode) => string {
  const { t } = useTranslation('booking');
  const { other, name } = useSpeaking(citizen);
  return (mode) => {
    const about = (mode === 'home' || mode === 'clinic') && other;
    return about ? t(`mode.hint.${mode}Other`, { name }) : t(`mode.hint.${mode}`);
  };
}
