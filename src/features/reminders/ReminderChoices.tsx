import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failureKey, problemCode } from '../../api/wire/problem.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { ReminderChoice, ReminderSettings } from '../../domain/messages/reminder.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Checkbox } from '../../ui/form/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/CheckboxGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';

/** Where the choice is on its way to the municipality. */
export interface Saving {
  readonly send: (choice: ReminderChoice, etag: string) => void;
  readonly sending: boolean;
  readonly done: boolean;
  readonly error: Error | null;
  readonly onItsWay: ReactNode;
}

interface ReminderChoicesProps {
  citizen: Citizen;
  settings: ReminderSettings;
  saving: Saving;
}

/** When one wants to be reminded; and, of oneself, whether those who help may be as well. */
export function ReminderChoices({ citizen, settings, saving }: ReminderChoicesProps) {
  const { t } = useTranslation(['reminders', 'problems']);
  const problemText = useProblemText();
  const { other, name, short } = useSpeaking(citizen);
  const { chosen, choose } = useChosen(settings);
  /** What has been chosen since is not what was saved. */
  const [isSaved, setIsSaved] = useState(false);
  const box = (choice: keyof ReminderChoice) => ({
    checked: chosen[choice],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      setIsSaved(false);
      choose({ [choice]: event.target.checked });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const { dayBefore, twoHoursBefore, representativesMayHaveOwn } = chosen;
    const own = other ? {} : { representativesMayHaveOwn };
    saving.send({ dayBefore, twoHoursBefore, ...own }, settings.etag);
    setIsSaved(true);
  };
  if (other && !settings.representativesMayHaveOwn) {
    return (
      <Alert variant="info" heading={t('notAllowed.heading')}>
        {t('notAllowed.text', { name })}
      </Alert>
    );
  }
  const stale = problemCode(saving.error) === 'stale';
  return (
    <Form onSubmit={submit}>
      <CheckboxGroup
        legend={<h2>{t('when.heading')}</h2>}
        hint={other ? t('when.hintOther', { name }) : t('when.hint')}
      >
        <Checkbox
          label={t('when.dayBefore')}
          hint={t('when.dayBeforeHint')}
          {...box('dayBefore')}
        />
        <Checkbox label={t('when.twoHoursBefore')} {...box('twoHoursBefore')} />
      </CheckboxGroup>
      {!other && (
        <CheckboxGroup legend={<h2>{t('relatives.heading')}</h2>} hint={t('relatives.hint')}>
          <Checkbox label={t('relatives.allow')} {...box('representativesMayHaveOwn')} />
        </CheckboxGroup>
      )}
      {saving.error && (
        <Alert variant="error" role="alert" heading={t('problems:heading')}>
          {stale ? t('stale') : problemText(failureKey(saving.error))}
        </Alert>
      )}
      {saving.onItsWay}
      <div role="status">
        {saving.done && isSaved && <Alert variant="success">{t('saved')}</Alert>}
      </div>
      <ButtonGroup>
        <Button type="submit" busy={saving.sending} busyText={t('saving')}>
          {other ? t('saveOther', { name: short }) : t('save')}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

/**
 * What has been chosen stands until the municipality says the same: asking it anew may fail, the choice
 * be refused, or its sending be thought better of.
 */
function useChosen(settings: ReminderSettings) {
  const [changed, setChanged] = useState<Partial<ReminderChoice>>({});
  const [asked, setAsked] = useState(settings);
  if (asked.etag !== settings.etag) {
    setAsked(settings);
    setChanged(differing(changed, settings));
  }
  return {
    chosen: { ...settings, ...changed },
    choose: (choice: Partial<ReminderChoice>) => {
      setChanged({ ...changed, ...choice });
    },
  };
}

function differing(
  changed: Partial<ReminderChoice>,
  settings: ReminderSettings,
): Partial<ReminderChoice> {
  const differs = ([name, value]: [string, boolean]) =>
    settings[name as keyof ReminderChoice] !== value; // as `choose` is given it
  return Object.fromEntries(Object.entries(changed).filter(differs));
}
