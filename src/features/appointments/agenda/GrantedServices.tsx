import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { may, type Citizen } from '../../../domain/citizen.ts';
import { pathsOf } from '../../../domain/paths.ts';
import type { GrantedService } from '../../../domain/appointment/service.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSpeaking } from '../../../i18n/useSpeaking.ts';
import { NotFetched } from '../../../shared/NotFetched.tsx';
import { Alert } from '../../../ui/feedback/Alert.tsx';
import { ButtonLink } from '../../../ui/form/ButtonLink.tsx';
import { Card } from '../../../ui/content/Card.tsx';
import { Details } from '../../../ui/content/Details.tsx';
import { MetaList } from '../../../ui/content/MetaList.tsx';
import { modeIcon } from '../../../ui/content/modeIcon.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Unread, unreadIn } from '../../../shared/Unread.tsx';
import { grantedServicesOf } from '../grantedQuery.ts';

/** What the municipality has granted, and the way to book it. */
export function GrantedServices({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('granted');
  const { other, name } = useSpeaking(citizen);
  const granted = useQuery(grantedServicesOf(citizen.id));
  if (granted.data === undefined) {
    return <NotFetched query={granted} loading={t('loading')} heading={t('failed')} />;
  }
  return (
    <section aria-labelledby="granted-services">
      <h2 id="granted-services">{t('heading')}</h2>
      <Unread what="services" of={[granted.data]} />
      {granted.data.length === 0 && unreadIn([granted.data]) === 0 && (
        <p>{other ? t('empty.textOther', { name }) : t('empty.text')}</p>
      )}
      {granted.data.map((service) => (
        <Granted key={service.id} citizen={citizen} service={service} />
      ))}
    </section>
  );
}

function Granted({ citizen, service }: { citizen: Citizen; service: GrantedService }) {
  const { t } = useTranslation(['granted', 'common']);
  const { text, date } = useFormat();
  const since = t('grantedOn', { date: date(service.grantedOn) });
  const until =
    service.validTo === null ? '' : `, ${t('validTo', { date: date(service.validTo) })}`;
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
        <Details summary={t('decided')}>
          {service.decisionReason && <p>{text(service.decisionReason)}</p>}
          <p>{t('basis', { law: text(service.legalBasis) })}</p>
        </Details>
      )}
      {service.freeChoice && (
        <Alert variant="info" heading={t('freeChoice')} headingLevel={4}>
          {text(service.freeChoice.text)}
        </Alert>
      )}
      {service.serviceId !== null && may('act-on-appointments', citizen) && (
        <ButtonLink
          variant="secondary"
          href={pathsOf(citizen).bookStep('mode', { service: service.serviceId })}
        >
          {t('book')} <VisuallyHidden>{text(service.name)}</VisuallyHidden>
        </ButtonLink>
      )}
    </Card>
  );
}
