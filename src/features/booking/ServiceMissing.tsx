import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

/** A service that an address names, and that is not there: mistyped, closed, or another citizen's. */
export function ServiceMissing({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation(['booking', 'common']);
  const { phone } = municipality.contact.booking;
  return (
    <EmptyState
      icon="event-busy"
      heading={t('missing.heading')}
      action={<ButtonLink href={pathsOf(citizen).book}>{t('missing.action')}</ButtonLink>}
    >
      <p>{t('missing.text')}</p>
      <p>
        <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
    </EmptyState>
  );
}
