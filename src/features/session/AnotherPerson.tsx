import { useTranslation } from 'react-i18next';
import { paths } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';

/** In place of a screen of somebody who is not the one that is logged in in this browser any more. */
export function AnotherPerson() {
  const { t } = useTranslation('common');
  const { language } = useFormat();
  return (
    <Screen
      title={t('anotherPerson.title')}
      heading={t('anotherPerson.heading')}
      lead={t('anotherPerson.lead')}
    >
      <p>{t('anotherPerson.whatNow')}</p>
      <ButtonGroup>
        {/* A page of its own: this one is the other person's for as long as it stands. */}
        <Button
          onClick={() => {
            location.assign(paths.choosePerson);
          }}
        >
          {t('anotherPerson.goOn')}
        </Button>
        <ButtonLink
          variant="secondary"
          icon="lock"
          href={paths.login(paths.choosePerson, language)}
        >
          {t('anotherPerson.logIn')}
        </ButtonLink>
      </ButtonGroup>
    </Screen>
  );
}

/** After "Log af", where another person had logged in since. */
export function LoggedOutBeside() {
  const { t } = useTranslation('common');
  return (
    <Screen title={t('loggedOut.title')} lead={t('loggedOut.text')}>
      <p>{t('loggedOut.beside')}</p>
    </Screen>
  );
}
