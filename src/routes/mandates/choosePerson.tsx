import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { canActFor } from '../../domain/citizen.ts';
import { mandatePaths, paths, pathsOf } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { InactiveMandates } from '../../features/acting/InactiveMandates.tsx';
import { PersonList } from '../../features/acting/PersonList.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { FunctionLink } from '../../ui/page/FunctionLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { useCitizen } from '../useCitizen.ts';

/** Whose appointments? Shown after login to those who may act for others, and at any time. */
export function Component() {
  const { citizen, citizens, actorName } = useCitizen();
  const { t } = useTranslation(['people', 'acting']);
  const today = copenhagenDay(useServerNow(60));
  if (citizens.length === 1 && unreadIn([citizens]) === 0)
    return <Navigate to={pathsOf(citizen).appointments} replace />;
  return (
    <Screen title={t('title')} heading={t('heading')} lead={t('lead', { name: actorName })}>
      {canActFor(citizens).length > 1 && (
        <p>
          <ButtonLink variant="secondary" icon="group" href={paths.everybody}>
            {t('acting:everybody')}
          </ButtonLink>
        </p>
      )}
      <Unread what="people" of={[citizens]} />
      <PersonList citizens={citizens} today={today} />
      <InactiveMandates citizens={citizens} />
      <p>
        <FunctionLink icon="how-to-reg" href={mandatePaths.overview}>
          {t('acting:mandates')}
        </FunctionLink>
      </p>
    </Screen>
  );
}
