import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { may, type Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import type { GrantedService } from '../../../domain/appointment/service.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { Alert } from '../../../ui/feedback/Alert.tsx';
import { ButtonLink } from '../../../ui/form/ButtonLink.tsx';
import { Card } from '../../../ui/content/Card.tsx';
import { Details } from '../../../ui/content/Details.tsx';
import { MetaList } from '../../../ui/content/MetaList.tsx';
import { modeIcon } from '../../../ui/content/modeIcon.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { grantedServicesOf } from '../queries.ts';

/** What the municipality has granted, beside what is agreed. Nothing granted takes no room. */
export function GrantedServices({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('appointments');
  const granted = useQuery(grantedServicesOf(citizen.id));
  if (granted.data === undefined) {
    return granted.isError ? <p>{t('granted.failed')}</p> : null;
  }
  if (granted.data.length === 0) return null;
  return (
    <section aria-labelledby="granted-services">
      <h2 id="granted-services">{t('granted.heading')}</h2>
      {granted.data.map((service) => (
        <Granted key={service.id} citizen={citizen} service={service} />
      ))}
    </section>
  );
}

function Granted({ citizen, service }: { citizen: Citizen; service: GrantedService }) {
  const { t } = useTranslation(['appointments', 'common']);
  const { text, date } = useFormat();
  const since = t('granted.grantedOn', { date: date(service.grantedOn) });
  const until =
    service.validTo === null ? '' : `, ${t('granted.validTo', { date: date(service.validTo) })}`;
  return (
    <Card heading={text(service.name)} headingLevel={3}>
      <p>{text(service.description)}</p>
      <MetaList
        items={[
          { icon: modeIcon[service.mode], text: t(`common:mode.${service.mode}`) },
          { icon: 'schedule', text: text(service.frequency) },
          { icon: 'event-available', text: since + until },
        ]}
      />
      {service.decidedBy === 'municipality' && (
        <Details summary={t('granted.decided')}>
          {service.decisionReason && <p>{text(service.decisionReason)}</p>}
          <p>{t('granted.basis', { law: text(service.legalBasis) })}</p>
        </Details>
      )}
      {service.freeChoice && (
        <Alert variant="info" heading={t('granted.freeChoice')} headingLevel={4}>
          {text(service.freeChoice.text)}
        </Alert>
      )}
      {service.serviceId !== null && may('act-on-appointments', citizen) && (
        <ButtonLink
          variant="secondary"
          href={pathsOf(citizen).bookStep('mode', { service: service.serviceId })}
        >
          {t('granted.book')} <VisuallyHidden>{text(service.name)}</VisuallyHidden>
        </ButtonLink>
      )}
    </Card>
  );
}
