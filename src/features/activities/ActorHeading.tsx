import { useTranslation } from 'react-i18next';
import { doerOf, type Party } from '../../domain/messages/activity.ts';
import { markOf, type ActorId, type Citizen } from '../../domain/citizen.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Initials } from '../../ui/content/Initials.tsx';
import { useDoerWords } from './useDoerWords.ts';

interface ActorHeadingProps {
  citizen: Citizen;
  reader: ActorId;
  actor: Party;
}

/** Above what one person has done; and to the citizen, the way to end that person's access. */
export function ActorHeading({ citizen, reader, actor }: ActorHeadingProps) {
  const { t } = useTranslation('activities');
  const name = useDoerWords(reader)(actor);
  const own = doerOf(actor, reader).is === 'you';
  return (
    <>
      <h2 className="person-heading">
        <Initials {...markOf(actor)} /> {own ? t('byYou') : t('by', { name })}
      </h2>
      {!own && citizen.relation === 'self' && (
        <ButtonLink variant="secondary" icon="lock" href={mandatePaths.overview}>
          {t('endAccess')}
        </ButtonLink>
      )}
    </>
  );
}
