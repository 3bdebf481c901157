import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { requestMandate } from '../../api/mandates.ts';
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
import { HasMitid } from '../../features/mandates/HasMitid.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { useCitizen } from '../useCitizen.ts';
import { finish } from '../visited.ts';

/** A guide for who suddenly has to help another: digitally, or on paper. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  if (!mandatesAreHere()) return <Elsewhere />;
  const mitid = search.get('mitid');
  if (mitid === null) {
    return (
      <HasMitid
        onAnswer={(way) => {
          setSearch({ mitid: way === 'digital' ? 'ja' : 'nej' });
        }}
      />
    );
  }
  return <Asking way={mitid === 'ja' ? 'digital' : 'paper'} />;
}

function Asking({ way }: { way: 'digital' | 'paper' }) {
  const { t } = useTranslation('mandates');
  const online = useOnline();
  const today = copenhagenDay(useServerNow(60));
  const asking = useAsking(way);
  const onPaper = way === 'paper';
  return (
    <DraftSteps
      title={t('asking.title')}
      heading={t('asking.title')}
      back={mandatePaths.ask}
      before={1}
      today={today}
      fields={['name', 'cpr', 'rights', 'to']}
      initial={emptyDraft(today)}
      fill={({ onNext, ...form }) => (
        <FillForm onNext={onNext}>
          <PersonFields {...form} legend={t('form.person.ask')} />
          {onPaper && (
            <p>
              <Link href={mandatePaths.paper()}>{t('asking.blank')}</Link>
            </p>
          )}
          <TermsFields {...form} today={today} legend={t('form.rights.ask')} />
        </FillForm>
      )}
      check={(draft, correct) => (
        <CheckStep
          {...{ draft, correct, online }}
          intent={asking}
          notDone={t(onPaper ? 'asking.toPaperNotDone' : 'asking.notDone')}
          label={t(onPaper ? 'asking.toPaper' : 'asking.send')}
          busyLabel={t('asking.sending')}
        >
          <DraftSummary draft={draft} correct={correct} person="giver" />
        </CheckStep>
      )}
    />
  );
}

function useAsking(way: 'digital' | 'paper') {
  const { citizen: self } = useCitizen();
  const navigate = useNavigate();
  return useIntent(
    self.id,
    (draft: MandateDraft, key) => requestMandate(self.id, draft, termsOf(draft), way, key),
    ({ id }) => {
      const receipt = way === 'paper' ? mandatePaths.paper(id) : mandatePaths.request(id);
      finish(mandatePaths.ask, receipt);
      void navigate(receipt, { replace: true });
    },
  );
}
