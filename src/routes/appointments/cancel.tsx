import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { pathsOf } from '../../domain/paths.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { Cancelling } from './Cancelling.tsx';
import { useCitizen } from '../useCitizen.ts';

export { appointmentLoader as loader } from './appointmentLoader.ts';

/** Why, and whether one is sure. The appointment stands until the municipality has said so. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['cancelling', 'common']);
  const { other, name } = useSpeaking(citizen);
  const { summary, onTried } = useFieldProblems(t('errors'));
  const id = appointmentIdOf(useParams());
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('heading')}
      above={
        <>
          <BackLink href={pathsOf(citizen).appointment(id)}>{t('common:back')}</BackLink>
          {summary}
        </>
      }
    >
      <Cancelling id={id} onTried={onTried} />
    </Screen>
  );
}
