import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { giveMandate } from '../../api/mandates.ts';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { emptyDraft, termsOf, type MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useOnline } from '../../features/device/connection.ts';
import { mandatesAreHere } from '../../features/mandates/Actions.tsx';
import { CheckStep } from '../../features/mandates/CheckStep.tsx';
import { PersonFields, TermsFields } from '../../features/mandates/DraftFields.tsx';
import { DraftSteps } from '../../features/mandates/DraftSteps.tsx';
import { DraftSummary } from '../../features/mandates/DraftSummary.tsx';
import { Elsewhere } from '../../features/mandates/Elsewhere.tsx';
import { FillForm } from '../../features/mandates/FillForm.tsx';
import { useCitizen } from '../useCitizen.ts';
import { cleanLine } from '../../domain/plainText.ts';
import { finish } from '../visited.ts';

/** Whom, what and until when; then a check. It is given when the municipality says so. */
export function Component() {
  const { t } = useTranslation('mandates');
  const online = useOnline();
  const today = copenhagenDay(useServerNow(60));
  const giving = useGiving();
  if (!mandatesAreHere()) return <Elsewhere />;
  return (
    <DraftSteps
      title={t('giving.title')}
      heading={t('giving.title')}
      back={mandatePaths.overview}
      today={today}
      fields={['name', 'cpr', 'rights', 'to']}
      initial={emptyDraft(today)}
      fill={({ onNext, ...form }) => (
        <FillForm onNext={onNext}>
          <p className="font-lead">{t('giving.lead')}</p>
          <PersonFields {...form} legend={t('form.person.give')} />
          <TermsFields {...form} today={today} legend={t('form.rights.give')} />
        </FillForm>
      )}
      check={(draft, correct) => (
        <CheckStep
          {...{ draft, correct, online }}
          intent={giving}
          notDone={t('giving.notDone')}
          label={t('giving.send', { name: cleanLine(draft.name) })}
          busyLabel={t('giving.sending')}
        >
          <DraftSummary draft={draft} correct={correct} person="representative" />
        </CheckStep>
      )}
    />
  );
}

function useGiving() {
  const { citizen: self } = useCitizen();
  const navigate = useNavigate();
  return useIntent(
    self.id,
    (draft: MandateDraft, key) => giveMandate(self.id, draft, termsOf(draft), key),
    ({ id }) => {
      const receipt = mandatePaths.receipt(id, 'givet');
      finish(mandatePaths.give, receipt);
      void navigate(receipt, { replace: true });
    },
  );
}
