import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { changeMandate } from '../../api/mandates.ts';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import {
  holds,
  inOrder,
  isUnchanged,
  isWhollyKnown,
  type MandateDetails,
} from '../../domain/mandate/mandate.ts';
import { termsOf, type MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useOnline } from '../../features/device/connection.ts';
import { mandatesAreHere } from '../../features/mandates/Actions.tsx';
import { ChangeSummary } from '../../features/mandates/ChangeSummary.tsx';
import { CheckStep } from '../../features/mandates/CheckStep.tsx';
import { TermsFields } from '../../features/mandates/DraftFields.tsx';
import { DraftSteps } from '../../features/mandates/DraftSteps.tsx';
import { Elsewhere } from '../../features/mandates/Elsewhere.tsx';
import { FillForm } from '../../features/mandates/FillForm.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateOf } from '../../features/mandates/queries.ts';
import { useMandateWords } from '../../features/mandates/useMandateWords.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { mandateIdOf } from './mandateIdOf.ts';
import { useCitizen } from '../useCitizen.ts';
import { finish } from '../visited.ts';

export { mandateLoader as loader } from './mandateLoader.ts';

/** Prolong, shorten, narrow or widen: only for who gave it. */
export function Component() {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation(['mandates', 'laterProblems']);
  const id = mandateIdOf(useParams());
  const query = useQuery(mandateOf(self.id, id));
  const mandate = query.data;
  if (!mandatesAreHere()) return <Elsewhere />;
  if (mandate?.role === 'giver' && holds(mandate) && isWhollyKnown(mandate)) {
    return <Changing mandate={mandate} />;
  }
  return (
    <Screen
      title={t('changing.title')}
      above={<BackLink href={mandatePaths.mandate(id)}>{t('detail.title')}</BackLink>}
    >
      {mandate ? (
        <Alert variant="info">{t(whyNot(mandate))}</Alert>
      ) : (
        <Missing error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Screen>
  );
}

function whyNot(mandate: MandateDetails) {
  if (!holds(mandate)) return 'laterProblems:mandate-ended';
  return mandate.role === 'giver' ? 'changing.unknown' : 'laterProblems:not-the-giver';
}

function Changing({ mandate }: { mandate: MandateDetails }) {
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  const online = useOnline();
  const today = copenhagenDay(useServerNow(60));
  const changing = useChanging(mandate);
  const name = nameOf(mandate.other);
  return (
    <DraftSteps
      title={t('changing.title')}
      heading={t('detail.givenHeading', { name })}
      back={mandatePaths.mandate(mandate.id)}
      today={today}
      fields={['rights', 'to']}
      initial={{ name, cpr: '', rights: inOrder(mandate.rights), to: mandate.to ?? '' }}
      fill={({ onNext, ...form }) => (
        <FillForm onNext={onNext}>
          <TermsFields {...form} today={today} legend={t('form.rights.terms', { name })} />
        </FillForm>
      )}
      check={(draft, correct) =>
        isUnchanged(mandate, termsOf(draft)) && !changing.sending ? (
          <p>
            {t('check.nothing')} <Link href={correct}>{t('check.correctAnswers')}</Link>
          </p>
        ) : (
          <CheckStep
            {...{ draft, correct, online }}
            intent={changing}
            notDone={t('changing.notDone')}
            label={t('changing.send', { name })}
            busyLabel={t('changing.sending')}
          >
            <ChangeSummary {...{ mandate, draft, correct }} />
          </CheckStep>
        )
      }
    />
  );
}

function useChanging(mandate: MandateDetails) {
  const { citizen: self } = useCitizen();
  const navigate = useNavigate();
  return useIntent(
    self.id,
    // Changing it twice to the same is no harm, and the version it builds on is in `mandate`.
    (draft: MandateDraft, key) => changeMandate(self.id, mandate, termsOf(draft), key),
    ({ id }) => {
      const receipt = mandatePaths.receipt(id, 'aendret');
      finish(mandatePaths.change(id), receipt);
      void navigate(receipt, { replace: true });
    },
  );
}
