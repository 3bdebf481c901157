import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { videoIsOpen, type Appointment } from '../../domain/appointment/appointment.ts';
import { may } from '../../domain/citizen.ts';
import { copenhagenDay } from '../../domain/time.ts';
import { videoVisitOf } from '../../features/video/queries.ts';
import { StateUnknown } from '../../features/video/StateUnknown.tsx';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { useCitizen } from '../useCitizen.ts';

interface WayInProps {
  appointment: Appointment;
  /** The visit is held in another system. */
  elsewhere: boolean;
  onGoIn: () => void;
}

/** The way in once it is open; until then, when it opens. */
export function WayIn({ appointment, elsewhere, onGoIn }: WayInProps) {
  return elsewhere ? (
    <Elsewhere appointment={appointment} />
  ) : (
    <Here {...{ appointment, onGoIn }} />
  );
}

function Here({ appointment, onGoIn }: Pick<WayInProps, 'appointment' | 'onGoIn'>) {
  const { citizen, actor } = useCitizen();
  const { t } = useTranslation('video');
  const which = { citizenId: citizen.id, appointmentId: appointment.id };
  const query = useQuery(videoVisitOf(which));
  const { data } = query;
  const comesAlong = appointment.companions.some(({ who }) => who === actor);
  if (!data) {
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  }
  if (data.state === 'ended') return <Alert variant="info">{t('isOver')}</Alert>;
  if (!may('act-on-appointments', citizen) && !comesAlong) {
    return <Alert variant="info">{t('check.readOnly')}</Alert>;
  }
  if (data.state === 'unknown') return <StateUnknown phone={appointment.contact.phone} />;
  if (data.state === 'not-open') return <Opens appointment={appointment} />;
  return (
    <ButtonGroup>
      <Button icon="videocam" onClick={onGoIn}>
        {t('check.goIn')}
      </Button>
    </ButtonGroup>
  );
}

function Elsewhere({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('video');
  const now = useServerNow(10);
  if (appointment.video === null) return <Alert variant="info">{t('isOver')}</Alert>;
  if (!videoIsOpen(appointment, now)) return <Opens appointment={appointment} />;
  const { url } = appointment.video;
  if (url === null) return <NoLink phone={appointment.contact.phone} />;
  return (
    <ButtonGroup>
      <ButtonLink href={url} icon="videocam" target="_blank" rel="noopener noreferrer">
        {t('check.goOn')}
      </ButtonLink>
    </ButtonGroup>
  );
}

function NoLink({ phone }: { phone: string }) {
  const { t } = useTranslation('video');
  return (
    <Alert variant="warning">
      <p className="alert-text">{t('check.noLink')}</p>
      <p className="alert-text">
        <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
      </p>
    </Alert>
  );
}

function Opens({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('video');
  const { time, whenInWords } = useFormat();
  const now = useServerNow(60);
  const opensAt = appointment.video?.opensAt ?? appointment.start;
  const today = copenhagenDay(opensAt) === copenhagenDay(now);
  return (
    <Alert variant="info">
      {today
        ? t('check.opens', { time: time(opensAt) })
        : t('check.opensOn', { when: whenInWords(opensAt, now) })}
    </Alert>
  );
}
