import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { onlyMode, type Service } from '../../domain/appointment/service.ts';
import type { Rows } from '../../domain/rows.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Details } from '../../ui/content/Details.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import type { Meta } from '../../ui/content/MetaList.tsx';
import { Unread, unreadIn } from '../../shared/Unread.tsx';
import { RowList } from '../../ui/content/RowList.tsx';

interface ServiceChoiceProps {
  citizen: Citizen;
  services: Rows<Service>;
  now: Instant;
}

/** What may be booked, and what asks for more first: why, and what to do. */
export function ServiceChoice({ citizen, services, now }: ServiceChoiceProps) {
  const { t } = useTranslation('booking');
  const { text } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const factsOf = useServiceFacts(now);
  const paths = pathsOf(citizen);
  // A question with one answer is not asked.
  const hrefOf = (service: Service) => {
    const mode = onlyMode(service);
    return mode === null
      ? paths.bookStep('mode', { service: service.id })
      : paths.bookStep('time', { service: service.id, mode });
  };
  const bookable = services.filter(({ eligible }) => eligible);
  const others = services.filter(({ eligible }) => !eligible);
  return (
    <>
      <h2>{other ? t('service.bookableOther', { name }) : t('service.bookable')}</h2>
      <Unread what="services" of={[services]} />
      {bookable.length === 0 && unreadIn([services]) === 0 && (
        <EmptyState icon="event" heading={t('service.none.heading')} headingLevel={3}>
          {t('service.none.text')}
        </EmptyState>
      )}
      <RowList className="brief-rows">
        {bookable.map((service) => (
          <ListCard
            key={service.id}
            href={hrefOf(service)}
            title={text(service.name)}
            description={text(service.summary)}
            meta={factsOf(service)}
          />
        ))}
      </RowList>
      {others.length > 0 && (
        <>
          <h2>{t('service.others')}</h2>
          {others.map((service) => (
            <Details key={service.id} summary={text(service.name)}>
              <p>{text(service.summary)}</p>
              <p>
                <strong>{text(service.eligibility)}</strong>
              </p>
              {service.legalBasis && <p>{t('service.basis', { law: text(service.legalBasis) })}</p>}
            </Details>
          ))}
        </>
      )}
    </>
  );
}

function useServiceFacts(now: Instant): (service: Service) => Meta[] {
  const { t } = useTranslation(['booking', 'common']);
  const { whenInWords, either } = useFormat();
  const minutesOf = ({ durationMinutes }: Service) =>
    t('service.minutes', { count: durationMinutes });
  const waysOf = ({ modes }: Service) =>
    either(
      modes
        .filter(({ offered }) => offered)
        .map(({ mode }) => t(`common:mode.${mode}`).toLocaleLowerCase('da')),
    );
  const firstOf = ({ nextFree }: Service) => {
    if (nextFree.length === 0) return t('time.none.heading');
    const first = nextFree.reduce((a, b) => (b.start < a.start ? b : a));
    return t('service.free', { when: whenInWords(first.start, now) });
  };
  return (service) => [
    { icon: 'event', text: firstOf(service) },
    { icon: 'schedule', text: `${minutesOf(service)}, ${waysOf(service)}` },
    ...(service.seats === null
      ? []
      : [{ icon: 'group' as const, text: t('service.group', { seats: service.seats }) }]),
  ];
}
