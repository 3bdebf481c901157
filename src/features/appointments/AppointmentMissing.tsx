import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { paths, pathsOf } from '../../domain/paths.ts';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

/** An appointment that is not there, or not this citizen's. `others`: one may act for others too. */
export function AppointmentMissing({ citizen, others }: { citizen: Citizen; others: boolean }) {
  const { t } = useTranslation(['appointments', 'common']);
  return (
    <EmptyState
      icon="event-busy"
      heading={t('detail.notFound.heading')}
      action={
        <ButtonGroup>
          <ButtonLink href={pathsOf(citizen).appointments}>
            {t('common:notFound.action')}
          </ButtonLink>
          {others && (
            <ButtonLink variant="secondary" href={paths.choosePerson}>
              {t('detail.notFound.person')}
            </ButtonLink>
          )}
        </ButtonGroup>
      }
    >
      {t('detail.notFound.text')}
    </EmptyState>
  );
}
