import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { useFieldProblems } from '../../shared/useFieldProblems.tsx';
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
  const { summary, onTried } = useFieldProblems(t('form.errors'));
  const error = summary && way === undefined ? t('asking.missing') : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (way === undefined) onTried([{ fieldId, message: t('asking.missing') }]);
    else onAnswer(way);
  };
  return (
    <Screen
      title={t('asking.title')}
      lead={t('asking.lead')}
      above={
        <>
          <BackLink href={mandatePaths.overview}>{t('common:back')}</BackLink>
          {error && summary}
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
