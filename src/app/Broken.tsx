import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { municipality } from '../config/municipality.ts';
import type { CitizenId } from '../domain/citizen.ts';
import { paths, pathsOf, whoseAt } from '../domain/paths.ts';
import { phoneHref } from '../i18n/phone.ts';
import { Button } from '../ui/form/Button.tsx';
import { ButtonGroup } from '../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../ui/form/ButtonLink.tsx';
import { Screen } from '../ui/page/Screen.tsx';
import { Frame } from './Frame.tsx';

/**
 * Something threw that should not have. It may have come after something was done, so this claims
 * nothing about that: the agenda tells.
 */
export function Broken() {
  const { t } = useTranslation('common');
  const whose = whoseAt(useLocation().pathname) ?? 'self';
  const { appointments } = pathsOf({
    id: whose as CitizenId, // oneself needs no id in an address
    relation: whose === 'self' ? 'self' : 'mandate',
  });
  const { phone } = municipality.contact.booking;
  return (
    <Frame home={paths.landing.da}>
      <Screen title={t('broken.title')} lead={t('broken.text')}>
        <p>
          <a href={phoneHref(phone)}>{t('callUs', { phone })}</a>
        </p>
        <ButtonGroup>
          <ButtonLink href={appointments}>{t('notFound.action')}</ButtonLink>
          <Button
            variant="secondary"
            icon="sync"
            onClick={() => {
              location.reload();
            }}
          >
            {t('broken.reload')}
          </Button>
        </ButtonGroup>
      </Screen>
    </Frame>
  );
}
