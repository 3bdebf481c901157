import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { holds, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { mandatePaths, pathsOf } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useOnline } from '../../features/device/connection.ts';
import { Actions } from '../../features/mandates/Actions.tsx';
import { ExpiryWarnings } from '../../features/mandates/ExpiryWarnings.tsx';
import { MandateFacts } from '../../features/mandates/MandateFacts.tsx';
import { Missing } from '../../features/mandates/Missing.tsx';
import { mandateOf } from '../../features/mandates/queries.ts';
import { useMandateWords } from '../../features/mandates/useMandateWords.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { mandateIdOf } from './mandateIdOf.ts';
import { useCitizen } from '../useCitizen.ts';

export { mandateLoader as loader } from './mandateLoader.ts';

/** One mandate, for either of its two sides, and what that side can do about it. */
export function Component() {
  const { citizen: self, actorName } = useCitizen();
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  const now = useServerNow(60);
  const query = useQuery(mandateOf(self.id, mandateIdOf(useParams())));
  const mandate = query.data;
  const heading = mandate?.role === 'giver' ? 'detail.givenHeading' : 'detail.receivedHeading';
  return (
    <Screen
      title={t('detail.title')}
      heading={mandate ? t(heading, { name: nameOf(mandate.other) }) : t('detail.title')}
      above={<BackLink href={mandatePaths.overview}>{t('title')}</BackLink>}
    >
      {mandate ? (
        <>
          <ExpiryWarnings mandates={[mandate]} today={copenhagenDay(now)} />
          <MandateFacts mandate={mandate} selfName={actorName} now={now} />
          {holds(mandate) && <WhatOneCanDo mandate={mandate} />}
          <WaysOn mandate={mandate} />
        </>
      ) : (
        <Missing error={query.error} onRetry={() => void query.refetch()} />
      )}
    </Screen>
  );
}

function WhatOneCanDo({ mandate: { id, role, other } }: { mandate: MandateDetails }) {
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  const online = useOnline();
  return (
    <>
      {role === 'representative' && <p>{t('detail.onlyGiver', { name: nameOf(other) })}</p>}
      <Actions online={online} elsewhere="change">
        <ButtonGroup>
          {role === 'giver' && (
            <ButtonLink icon="edit" href={mandatePaths.change(id)}>
              {t('detail.prolong')}
            </ButtonLink>
          )}
          <ButtonLink variant="secondary" icon="close" href={mandatePaths.end(id)}>
            {t('detail.end')}
          </ButtonLink>
        </ButtonGroup>
      </Actions>
    </>
  );
}

function WaysOn({ mandate: { role, other, state, rights } }: { mandate: MandateDetails }) {
  const { citizen: self } = useCitizen();
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  if (role === 'giver') {
    return (
      <p>
        <FunctionLink icon="checklist" href={pathsOf(self).mandateLog}>
          {t('detail.log')}
        </FunctionLink>
      </p>
    );
  }
  if (state !== 'active' || !rights.includes('see-appointments')) return null;
  return (
    <p>
      <FunctionLink
        icon="event"
        href={pathsOf({ id: other.citizenId, relation: 'mandate' }).appointments}
      >
        {t('detail.see', { name: nameOf(other) })}
      </FunctionLink>
    </p>
  );
}
