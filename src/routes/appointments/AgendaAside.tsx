import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { GrantedServices } from '../../features/appointments/agenda/GrantedServices.tsx';
import { phoneHref } from '../../i18n/phone.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import '../../ui/laterIcons.ts';
import { useCitizen } from '../useCitizen.ts';

/** Beside the agenda, where there is room: what one can do next, what one is granted, whom to ask. */
export function AgendaAside() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'common', 'granted']);
  const { phone } = municipality.contact.booking;
  const paths = pathsOf(citizen);
  return (
    <>
      {may('act-on-appointments', citizen) && (
        <ButtonLink icon="add" href={paths.book}>
          {t('common:nav.book')}
        </ButtonLink>
      )}
      <GrantedServices citizen={citizen} />
      <h2>{t('detail.contact')}</h2>
      <ButtonLink variant="secondary" icon="phone" href={phoneHref(phone)}>
        {t('common:callUs', { phone })}
      </ButtonLink>
      {may('write-messages', citizen) && (
        <ButtonLink variant="secondary" icon="mail" href={paths.newMessage}>
          {t('granted:write')}
        </ButtonLink>
      )}
    </>
  );
}
