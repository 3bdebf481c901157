import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { StepIndicator } from '../../ui/page/StepIndicator.tsx';

const fieldId = 'has-mitid';
const step = { current: 1, total: 3 };

/** "Har den, du vil hjælpe, MitID?": which of two ways it goes. */
export function HasMitid({ onAnswer }: { onAnswer: (way: 'digital' | 'paper') => void }) {
  const { t } = useTranslation(['mandates', 'common']);
  const [way, setWay] = useState<'digital' | 'paper'>();
  const [attempt, setAttempt] = useState(0);
  const error = attempt > 0 && way === undefined ? t('asking.missing') : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (way !== undefined) onAnswer(way);
  };
  return (
    <Screen
      title={t('asking.title')}
      lead={t('asking.lead')}
      above={
        <>
          <BackLink href={mandatePaths.overview}>{t('common:back')}</BackLink>
          {error && (
            <ErrorSummary
              key={attempt}
              heading={t('form.errors')}
              errors={[{ fieldId, message: error }]}
            />
          )}
          <StepIndicator label={t('step', step)} {...step} />
        </>
      }
    >
      <Form onSubmit={submit}>
        <RadioGroup
          id={fieldId}
          legend={<h2>{t('asking.question')}</h2>}
          error={error}
          options={[
            { value: 'digital', label: t('asking.yes'), hint: t('asking.yesHint') },
            { value: 'paper', label: t('asking.no'), hint: t('asking.noHint') },
          ]}
          value={way}
          onChange={setWay}
        />
        <ButtonGroup>
          <Button type="submit">{t('form.next')}</Button>
        </ButtonGroup>
      </Form>
      <p>{t('asking.urgent', { phone: municipality.contact.booking.phone })}</p>
    </Screen>
  );
}
