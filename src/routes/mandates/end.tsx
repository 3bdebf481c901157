import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useRevalidator } from 'react-router';
import { endMandate } from '../../api/mandates.ts';
import { useIntent } from '../../shared/useIntent.ts';
import { citizenKey } from '../../api/wire/citizenKey.ts';
import { holds, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { useOnline } from '../../features/device/connection.ts';
import { mandatesAreHere, NeedsNetwork } from '../../features/mandates/Actions.tsx';
import { Elsewhere } from '../../features/mandates/Elsewhere.tsx';
import { MandateRefused } from '../../features/mandates/MandateRefused.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateOf } from '../../features/mandates/queries.ts';
import { useMandateWords } from '../../features/mandates/useMandateWords.ts';
import { citizensQuery } from '../../features/session/queries.ts';
import { forgetCitizen } from '../../storage/agenda.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { mandateIdOf } from './mandateIdOf.ts';
import { useCitizen } from '../useCitizen.ts';
import { finish } from '../visited.ts';

export { mandateLoader as loader } from './mandateLoader.ts';

/** Whether one is sure, with the person's name; by either of the two. */
export function Component() {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation(['mandates', 'common']);
  const { nameOf } = useMandateWords();
  const id = mandateIdOf(useParams());
  const query = useQuery(mandateOf(self.id, id));
  const mandate = query.data;
  const heading = mandate?.role === 'giver' ? 'ending.givenHeading' : 'ending.receivedHeading';
  if (!mandatesAreHere()) return <Elsewhere />;
  return (
    <Screen
      title={t('ending.title')}
      heading={mandate ? t(heading, { name: nameOf(mandate.other) }) : t('ending.title')}
      above={<BackLink href={mandatePaths.mandate(id)}>{t('common:back')}</BackLink>}
    >
      {mandate ? (
        <Ending mandate={mandate} />
      ) : (
        <Missing error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Screen>
  );
}

function Ending({ mandate }: { mandate: MandateDetails }) {
  const { t } = useTranslation('mandates');
  const { nameOf, titleOf } = useMandateWords();
  const online = useOnline();
  const ending = useEnding(mandate);
  const given = mandate.role === 'giver';
  if (!holds(mandate) && !ending.sending) {
    return (
      <>
        <MandateRefused error={ending.error} />
        <Alert variant="info">{t('ending.already')}</Alert>
      </>
    );
  }
  const name = nameOf(mandate.other);
  return (
    <>
      <p className="font-lead">
        {given
          ? t('ending.givenText', { name: titleOf(mandate.other) })
          : t('ending.receivedText', { name })}
      </p>
      <p>{t('ending.appointmentsStay')}</p>
      <MandateRefused error={ending.error} />
      {online || ending.sending ? (
        <ButtonGroup>
          <Button
            variant="warning"
            busy={ending.sending}
            busyText={t('ending.sending')}
            onClick={() => {
              ending.send(mandate);
            }}
          >
            {t(given ? 'ending.give' : 'ending.receive', { name })}
          </Button>
          <ButtonLink variant="secondary" href={mandatePaths.mandate(mandate.id)}>
            {t('ending.keep')}
          </ButtonLink>
        </ButtonGroup>
      ) : (
        <NeedsNetwork />
      )}
    </>
  );
}

function useEnding({ role, other }: MandateDetails) {
  const { citizen: self } = useCitizen();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const forgetWhomOneActedFor = async () => {
    client.removeQueries({ queryKey: citizenKey(other.citizenId) });
    await forgetCitizen(other.citizenId);
    await client.query({ ...citizensQuery, staleTime: 0 }).catch(() => undefined);
    await revalidate();
  };
  return useIntent(
    self.id,
    async (mandate: MandateDetails, key) => {
      const ended = await endMandate(self.id, mandate, key);
      // Also when the screen has been left meanwhile.
      if (role === 'representative') void forgetWhomOneActedFor();
      return ended;
    },
    ({ id }) => {
      const receipt = mandatePaths.receipt(id, 'afsluttet');
      finish(mandatePaths.end(id), receipt);
      void navigate(receipt, { replace: true });
    },
  );
}
