import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

/** A map, for those who come to us. */
export function FindWay({ entry: { location } }: { entry: Pick<AgendaEntry, 'location'> }) {
  const { t } = useTranslation('appointments');
  if (location === null) return null;
  const route = municipality.links.route.replace('{address}', encodeURIComponent(location.address));
  return (
    <ButtonLink
      variant="secondary"
      icon="place"
      href={route}
      target="_blank"
      rel="noopener noreferrer"
      className="no-print"
      aria-label={t('detail.route')}
    >
      {t('short.route')}
    </ButtonLink>
  );
}
