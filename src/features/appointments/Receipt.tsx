import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { markOf, may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ActionGrid } from '../../ui/form/ActionGrid.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { PersonBand } from '../../ui/page/PersonBand.tsx';
import { Deadlines } from './AppointmentActions.tsx';
import { AppointmentFacts } from './AppointmentFacts.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { FindWay } from './FindWay.tsx';

export type ReceiptOf = 'booket' | 'flyttet' | 'aflyst';

interface ReceiptProps {
  citizen: Citizen;
  actorName: string;
  appointment: Appointment;
  /** Whether the appointment still is what the receipt was given for. */
  isTrue: boolean;
  now: Instant;
  /** Stands last, after a booking or a move: what else could be wanted. */
  invitation: ReactNode;
}

/** For whom, what, when, how, where; to print or to put in a calendar. */
export function Receipt({
  citizen,
  actorName,
  appointment,
  isTrue,
  now,
  invitation,
}: ReceiptProps) {
  const { t } = useTranslation('appointments');
  const { text } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const paths = pathsOf(citizen);
  const forWhom = other ? name : actorName;
  return (
    <>
      {isTrue ? (
        <Alert variant="success">{t('receipt.confirmedBy', { name: municipality.name })}</Alert>
      ) : (
        <Alert variant="warning">{t('receipt.untrue')}</Alert>
      )}
      {other && (
        <PersonBand mark={markOf(citizen)}>
          {t('receipt.onBehalfOf')} <strong>{name}</strong>
        </PersonBand>
      )}
      <AppointmentFacts
        citizen={citizen}
        entry={appointment}
        now={now}
        before={[
          {
            icon: other ? 'how-to-reg' : 'person',
            term: t('receipt.forWhom'),
            description: forWhom,
          },
          {
            icon: 'checklist',
            term: t('receipt.what'),
            description: <strong>{text(appointment.serviceName)}</strong>,
          },
        ]}
      />
      {appointment.status === 'booked' && (
        <WhatNow citizen={citizen} appointment={appointment} now={now} />
      )}
      <ActionGrid>
        {appointment.status === 'booked' && <FindWay entry={appointment} />}
        {(appointment.status === 'booked' || appointment.status === 'cancelled') && (
          <CalendarButton citizen={citizen} entry={appointment} />
        )}
        {appointment.status === 'cancelled' && may('act-on-appointments', citizen) && (
          <ButtonLink
            variant="secondary"
            icon="add"
            className="no-print"
            href={paths.bookStep('mode', { service: appointment.serviceId })}
          >
            {t('wasCancelled.again')}
          </ButtonLink>
        )}
      </ActionGrid>
      <ButtonGroup className="no-print">
        <ButtonLink href={paths.appointments}>{t('receipt.toAppointments')}</ButtonLink>
        <Button
          variant="secondary"
          icon="print"
          onClick={() => {
            globalThis.print();
          }}
        >
          {t('receipt.print')}
        </Button>
      </ButtonGroup>
      {isTrue && appointment.status === 'booked' && invitation}
    </>
  );
}

/** How to prepare, until when it can be changed, and whom to call. */
function WhatNow(props: { citizen: Citizen; appointment: Appointment; now: Instant }) {
  const { preparation, contact } = props.appointment;
  const { t } = useTranslation(['appointments', 'common']);
  const { text } = useFormat();
  return (
    <section aria-labelledby="what-now">
      <h2 id="what-now">{t('receipt.now')}</h2>
      {preparation && <p>{text(preparation)}</p>}
      {may('act-on-appointments', props.citizen) && <Deadlines {...props} />}
      <p>
        <a href={phoneHref(contact.phone)}>{t('common:callUs', { phone: contact.phone })}</a>
      </p>
    </section>
  );
}
