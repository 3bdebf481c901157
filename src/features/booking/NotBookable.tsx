import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Service } from '../../domain/appointment/service.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

/** A service that a link led to, but which this citizen may not book: why, and what to do. */
export function NotBookable({ citizen, service }: { citizen: Citizen; service: Service }) {
  const { t } = useTranslation(['booking', 'common']);
  const { text } = useFormat();
  const { phone } = service.contact;
  return (
    <EmptyState
      icon="info"
      heading={text(service.name)}
      action={<ButtonLink href={pathsOf(citizen).book}>{t('common:back')}</ButtonLink>}
    >
      <p>{text(service.eligibility)}</p>
      <p>
        <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
    </EmptyState>
  );
}
