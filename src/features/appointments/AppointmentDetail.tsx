import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { copenhagenDay, type Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import type { SummaryItem } from '../../ui/content/SummaryList.tsx';
import { AppointmentActions } from './AppointmentActions.tsx';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import { CalendarButton, CalendarHint } from './CalendarButton.tsx';
import { Cancellation } from './Cancellation.tsx';
import { Contact } from './Contact.tsx';
import { FindWay } from './FindWay.tsx';
import { VideoAccess } from './VideoAccess.tsx';

interface AppointmentDetailProps {
  citizen: Citizen;
  appointment: Appointment;
  now: Instant;
  /** Facts of the screen's own, such as who comes along. */
  facts?: readonly SummaryItem[];
  /** What a representative can say of it, before what can be changed. */
  children?: ReactNode;
  /** What is shown may be old, and nothing can be changed now. */
  offline: boolean;
}

/** Everything about one appointment: what one can do first, then what one must know. */
export function AppointmentDetail(props: AppointmentDetailProps) {
  const { citizen, appointment, now, offline, facts = [], children } = props;
  const { t } = useTranslation(['appointments', 'standing']);
  const { text } = useFormat();
  const booked = appointment.status === 'booked';
  return (
    <>
      {appointment.cancellation && (
        <>
          <Cancellation citizen={citizen} appointment={appointment} now={now} />
          <CalendarButton citizen={citizen} entry={appointment} />
        </>
      )}
      {appointment.status === 'unknown' && (
        <Alert variant="warning" heading={t('standing:unknown.heading')}>
          {t('standing:unknown.text', { phone: appointment.contact.phone })}
        </Alert>
      )}
      {booked && <VideoAccess citizen={citizen} appointment={appointment} now={now} />}
      <AppointmentActions
        citizen={citizen}
        entry={appointment}
        known={offline ? null : appointment}
        now={now}
      >
        <AlwaysThere citizen={citizen} entry={appointment} />
      </AppointmentActions>
      <AppointmentFacts citizen={citizen} entry={appointment} now={now} after={facts} />
      {appointment.decidedBy === 'municipality' && appointment.decisionReason && (
        <Alert variant="info" heading={t('detail.changeBySelf')}>
          {text(appointment.decisionReason)}
        </Alert>
      )}
      {booked && appointment.preparation && (
        <section aria-labelledby="preparation">
          <h2 id="preparation">{t('detail.preparation')}</h2>
          <p>{text(appointment.preparation)}</p>
        </section>
      )}
      {appointment.note !== null && (
        <section aria-labelledby="note">
          <h2 id="note">{t('detail.note')}</h2>
          <p className="own-words">{appointment.note}</p>
        </section>
      )}
      {children}
      <ContactSection citizen={citizen} entry={appointment} />
      {(booked || appointment.cancellation) && (
        <CalendarHint citizen={citizen} entry={appointment} />
      )}
    </>
  );
}

/** What the device kept of it: enough to be there. */
export function KeptDetail({
  citizen,
  entry,
  now,
}: {
  citizen: Citizen;
  entry: AgendaEntry;
  now: Instant;
}) {
  return (
    <>
      <AppointmentActions citizen={citizen} entry={entry} known={null} now={now}>
        <AlwaysThere citizen={citizen} entry={entry} />
      </AppointmentActions>
      <AppointmentFacts citizen={citizen} entry={entry} now={now} />
      <ContactSection citizen={citizen} entry={entry} />
      <CalendarHint citizen={citizen} entry={entry} />
    </>
  );
}

/** What one can do with it whatever may be changed. */
function AlwaysThere({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }) {
  return (
    <>
      <FindWay entry={entry} />
      <CalendarButton citizen={citizen} entry={entry} short />
    </>
  );
}

/** What it is and when: the name of its screen. */
export function AppointmentName({ entry, now }: { entry: AgendaEntry; now: Instant }) {
  const { t } = useTranslation('appointments');
  const { text, capital, dayInWords, timeRange } = useFormat();
  const day = capital(dayInWords(copenhagenDay(entry.start), now));
  return (
    <>
      {text(entry.serviceName)}{' '}
      <span className="heading-when">
        {day}{' '}
        <span className="together">{t('range', { range: timeRange(entry.start, entry.end) })}</span>
      </span>
    </>
  );
}

function ContactSection({ citizen, entry }: { citizen: Citizen; entry: AgendaEntry }) {
  const { contact, id } = entry;
  const { t } = useTranslation('appointments');
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t('detail.contact')}</h2>
      <p>
        <Contact contact={contact} />
      </p>
      {may('write-messages', citizen) && (
        <p>
          <Link href={pathsOf(citizen).newMessageAbout(id)}>{t('detail.write')}</Link>
        </p>
      )}
    </section>
  );
}
