import { useTranslation } from 'react-i18next';
import type { Activity } from '../../domain/messages/activity.ts';
import { municipality } from '../../config/municipality.ts';
import { markOf, type ActorId, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Initials } from '../../ui/content/Initials.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import type { Meta } from '../../ui/content/MetaList.tsx';
import { useDoerWords } from './useDoerWords.ts';

export interface LogProps {
  citizen: Citizen;
  /** Who reads the log. */
  reader: ActorId;
  now: Instant;
}

interface ActivityRowProps extends LogProps {
  activity: Activity;
  aboutThis?: boolean | undefined;
}

/** Who did what, when, on whose behalf, and with which appointment. */
export function ActivityRow({ activity, citizen, reader, now, aboutThis }: ActivityRowProps) {
  const { t } = useTranslation('activities');
  const { text, time, whenInWords } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const doer = useDoerWords(reader);
  const { actor, action, appointment, at } = activity;
  const meta: Meta[] = [{ icon: 'schedule', text: t('at', { time: time(at) }) }];
  if (activity.relation === 'representative') {
    meta.push({
      icon: 'how-to-reg',
      text: other ? t('behalfOther', { name }) : t('behalf'),
    });
  }
  if (appointment && !aboutThis) {
    // One that has gone since says so itself, and where to go instead.
    meta.push({
      icon: 'event',
      text: (
        <Link href={pathsOf(citizen).appointment(appointment.id)}>
          {text(appointment.serviceName)}, {whenInWords(appointment.start, now)}
        </Link>
      ),
    });
  }
  return (
    <ListCard
      icon="home"
      lead={actor && <Initials {...markOf(actor)} />}
      title={t(`did.${action}`, { who: doer(actor), phone: municipality.contact.booking.phone })}
      meta={meta}
    />
  );
}
