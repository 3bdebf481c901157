import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { canActFor, markOf } from '../domain/citizen.ts';
import { paths, pathsOf, whoseOf } from '../domain/paths.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useNameOf } from '../i18n/useNameOf.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import type { CitizenData } from '../routes/useCitizen.ts';
import { keepTabPerson, tabPerson } from '../storage/tabPerson.ts';
import { Button } from '../ui/form/Button.tsx';
import { ButtonGroup } from '../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../ui/form/ButtonLink.tsx';
import { PersonBand } from '../ui/page/PersonBand.tsx';
import { Screen } from '../ui/page/Screen.tsx';

/** In the place of a screen of somebody whom the tab has left: it is shown when one says so. */
export function LeftPerson({ citizen, citizens, actorName }: CitizenData) {
  const { t } = useTranslation('people');
  const { capital } = useFormat();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const tab = tabPerson();
  const present = canActFor(citizens).find((one) => whoseOf(one) === tab);
  const self = citizen.relation === 'self';
  const { name, short } = useSpeaking(citizen);
  const switchBack = () => {
    keepTabPerson(whoseOf(citizen));
    void navigate(pathname + search, { replace: true });
  };
  return (
    <Screen
      title={t('left.title')}
      heading={t('left.heading')}
      lead={self ? t('left.leadSelf') : t('left.lead')}
    >
      <PersonBand mark={markOf(citizen)}>
        <strong>{self ? t('forYourself', { name: actorName }) : capital(name)}</strong>
      </PersonBand>
      <ButtonGroup>
        <ButtonLink href={present ? pathsOf(present).appointments : paths.choosePerson}>
          {present === undefined
            ? t('title')
            : present.relation === 'self'
              ? t('left.staySelf')
              : t('left.stay', { name: nameOf(present) })}
        </ButtonLink>
        <Button variant="secondary" onClick={switchBack}>
          {self ? t('left.backSelf') : t('left.back', { name: short })}
        </Button>
      </ButtonGroup>
    </Screen>
  );
}
