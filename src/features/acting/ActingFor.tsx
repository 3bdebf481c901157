import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../shared/useServerNow.ts';
import { markOf, may, type Citizen } from '../../domain/citizen.ts';
import { expiresSoon } from '../../domain/mandate/mandate.ts';
import { paths } from '../../domain/paths.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { ActingBand } from '../../ui/page/ActingBand.tsx';
import { Link } from '../../ui/page/Link.tsx';

/** "Du handler på vegne af …", on every screen while one does. */
export function ActingFor({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('acting');
  const name = useNameOf()(citizen);
  const { date } = useFormat();
  const today = copenhagenDay(useServerNow(60));
  const { mandate } = citizen;
  const soon = mandate?.to && expiresSoon(mandate, today) !== null;
  return (
    <ActingBand
      label={t('region')}
      mark={markOf(citizen)}
      action={<Link href={paths.choosePerson}>{t('change')}</Link>}
    >
      <span className="band-lead">{t('onBehalfOf')} </span>
      <strong>{name}</strong>
      {!may('act-on-appointments', citizen) && <span className="band-lead">. {t('readOnly')}</span>}
      {soon && <span className="band-lead">. {t('until', { date: date(mandate.to) })}</span>}
    </ActingBand>
  );
}
