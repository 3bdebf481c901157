import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  canCancel,
  canReschedule,
  type Appointment,
} from '../../domain/appointment/appointment.ts';
import { markOf, may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { useWhenForItself } from '../../i18n/useWhenForItself.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ActionGrid } from '../../ui/form/ActionGrid.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { SummaryList } from '../../ui/content/SummaryList.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { PersonBand } from '../../ui/page/PersonBand.tsx';
import { Deadlines } from './AppointmentActions.tsx';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { Contact } from './Contact.tsx';
import { FindWay } from './FindWay.tsx';
import { VideoAccess } from './VideoAccess.tsx';

export type ReceiptOf = 'booket' | 'flyttet' | 'aflyst';

interface ReceiptProps {
  citizen: Citizen;
  actorName: string;
  appointment: Appointment;
  /** When and how it was before it was moved. */
  was: Pick<Appointment, 'start' | 'mode'> | undefined;
  /** Whether the appointment still is what the receipt was given for. */
  isTrue: boolean;
  now: Instant;
  /** Whether one is reminded of it. */
  reminder: ReactNode;
  /** Stands last, after a booking or a move: what else could be wanted. */
  invitation: ReactNode;
}

/** For whom, what, when, how, where, and what happens now; to print or to put in a calendar. */
export function Receipt(props: ReceiptProps) {
  const { citizen, actorName, appointment, was, isTrue, now, reminder, invitation } = props;
  const { t } = useTranslation('receipt');
  const { text } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const forWhom = other ? name : actorName;
  return (
    <>
      {isTrue ? (
        <Alert variant="success">{t('confirmedBy', { name: municipality.name })}</Alert>
      ) : (
        <Alert variant="warning">{t('untrue')}</Alert>
      )}
      {other && (
        <PersonBand mark={markOf(citizen)}>
          {t('onBehalfOf')} <strong>{name}</strong>
        </PersonBand>
      )}
      <AppointmentFacts
        citizen={citizen}
        entry={appointment}
        now={now}
        {...(isTrue && was && { was: crossedOut(was, appointment, now) })}
        before={[
          {
            icon: other ? 'how-to-reg' : 'person',
            term: t('forWhom'),
            description: forWhom,
          },
          {
            icon: 'checklist',
            term: t('what'),
            description: <strong>{text(appointment.serviceName)}</strong>,
          },
        ]}
      />
      <WhatNow citizen={citizen} appointment={appointment} now={now} reminder={reminder} />
      <Ways citizen={citizen} appointment={appointment} />
      {isTrue && appointment.status === 'booked' && invitation}
    </>
  );
}

function crossedOut(
  was: Pick<Appointment, 'start' | 'mode'>,
  is: Appointment,
  now: Instant,
): { when?: ReactNode; how?: ReactNode } {
  return {
    ...(was.start !== is.start && { when: <OldTime start={was.start} now={now} /> }),
    ...(was.mode !== is.mode && { how: <OldWay mode={was.mode} /> }),
  };
}

function OldTime({ start, now }: { start: Instant; now: Instant }) {
  const when = useWhenForItself();
  return (
    <CrossedOut>
      <span data-on-paper={when(start, now, 'paper')}>
        <span className="no-print">{when(start, now)}</span>
      </span>
    </CrossedOut>
  );
}

function OldWay({ mode }: Pick<Appointment, 'mode'>) {
  const { t } = useTranslation('common');
  return <CrossedOut>{t(`mode.${mode}`)}</CrossedOut>;
}

/** No screen reader says that something is crossed out: who listens hears it in words. */
function CrossedOut({ children }: { children: ReactNode }) {
  const { t } = useTranslation('receipt');
  return (
    <>
      <VisuallyHidden>{t('was')} </VisuallyHidden>
      <s>{children}</s>
      <br />
      <VisuallyHidden>{t('is')} </VisuallyHidden>
    </>
  );
}

type WhatNowProps = Pick<ReceiptProps, 'citizen' | 'appointment' | 'now' | 'reminder'>;

/** How to prepare, what comes before it, until when it can be changed, and whom to call. */
function WhatNow({ citizen, appointment, now, reminder }: WhatNowProps) {
  const { preparation, contact, status, start, video } = appointment;
  const { t } = useTranslation('receipt');
  const { text } = useFormat();
  const acts = may('act-on-appointments', citizen);
  const cancelled = status === 'cancelled';
  const ahead = status === 'booked' && now < start;
  return (
    <section aria-labelledby="what-now">
      <h2 id="what-now">{t('now')}</h2>
      {cancelled && <p>{t(acts ? 'nothingMore' : 'nothingMoreReadOnly')}</p>}
      <SummaryList
        items={[
          ...(ahead && preparation
            ? [
                {
                  icon: 'checklist' as const,
                  term: t('preparation'),
                  description: text(preparation),
                },
              ]
            : []),
          ...(ahead && video
            ? [
                {
                  icon: 'videocam' as const,
                  term: t('video'),
                  description: (
                    <VideoAccess citizen={citizen} appointment={appointment} now={now} />
                  ),
                },
              ]
            : []),
          ...(ahead
            ? [{ icon: 'smartphone' as const, term: t('reminder'), description: reminder }]
            : []),
          ...(ahead && acts
            ? [
                {
                  icon: 'schedule' as const,
                  term: t('deadline'),
                  description: <Deadline citizen={citizen} appointment={appointment} now={now} />,
                },
              ]
            : []),
          { icon: 'phone', term: t('questions'), description: <Contact contact={contact} /> },
        ]}
      />
    </section>
  );
}

/** Until when it can be changed here; then one calls. */
function Deadline(props: { citizen: Citizen; appointment: Appointment; now: Instant }) {
  const { t } = useTranslation(['receipt', 'common']);
  const { appointment, now } = props;
  const { phone } = appointment.contact;
  const changeable = canCancel(appointment, now).ok || canReschedule(appointment, now).ok;
  return (
    <>
      <Deadlines {...props} />
      {changeable && (
        <p>
          {t('afterwards')} <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
        </p>
      )}
    </>
  );
}

function Ways({ citizen, appointment }: { citizen: Citizen; appointment: Appointment }) {
  const { t } = useTranslation(['receipt', 'standing']);
  const paths = pathsOf(citizen);
  const { status, serviceId: service } = appointment;
  const again = status === 'cancelled' && may('act-on-appointments', citizen);
  return (
    <>
      <ActionGrid>
        {again && (
          <ButtonLink icon="add" className="no-print" href={paths.bookStep('mode', { service })}>
            {t('standing:wasCancelled.again')}
          </ButtonLink>
        )}
        {status === 'booked' && <FindWay entry={appointment} />}
        {(status === 'booked' || status === 'cancelled') && (
          <CalendarButton citizen={citizen} entry={appointment} />
        )}
      </ActionGrid>
      <ButtonGroup className="no-print">
        <ButtonLink variant={again ? 'secondary' : 'primary'} href={paths.appointments}>
          {t('toAppointments')}
        </ButtonLink>
        <Button
          variant="secondary"
          icon="print"
          onClick={() => {
            globalThis.print();
          }}
        >
          {t('print')}
        </Button>
      </ButtonGroup>
    </>
  );
}
