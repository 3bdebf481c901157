import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { problemCode } from '../../api/wire/problem.ts';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { changeWishes, joinWaitingList } from '../../api/waiting.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { WaitingWishes } from '../../domain/waiting/waitingWishes.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { CannotChange } from '../../features/appointments/CannotChange.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { servicesOf } from '../../features/booking/queries.ts';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { Refused } from '../../shared/Refused.tsx';
import { waitingOf } from '../../features/waiting/queries.ts';
import { WishesForm } from '../../features/waiting/WishesForm.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { type FieldProblem, useFieldProblems } from '../../shared/useFieldProblems.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { appointmentIdOf } from '../appointments/appointmentIdOf.ts';
import { useCitizen } from '../useCitizen.ts';
import { sentState } from '../useJustSent.ts';
import { finish } from '../visited.ts';

/** Which earlier times one would like to hear of. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['waiting', 'common']);
  const { other, name } = useSpeaking(citizen);
  const { summary, onTried } = useFieldProblems(t('form.errors'));
  const id = appointmentIdOf(useParams());
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('heading')}
      above={
        <>
          <BackLink href={pathsOf(citizen).appointment(id)}>{t('common:back')}</BackLink>
          {summary}
        </>
      }
    >
      <Wishing onTried={onTried} />
    </Screen>
  );
}

function Wishing({ onTried }: { onTried: (problems: readonly FieldProblem[]) => void }) {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation(['waiting', 'acting']);
  const { text, whenInWords } = useFormat();
  const { other, short, name } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const now = useServerNow(60);
  const { appointment, list, places, saving, failed, retry } = useWishing();
  if (!appointment || !list || !places) {
    if (problemCode(failed?.error) === 'not-found') {
      return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
    }
    return (
      <NotFetched
        query={{ error: failed?.error ?? null, refetch: retry }}
        loading={t('loading')}
        heading={t('notFetched')}
      />
    );
  }
  if (!may('act-on-appointments', citizen)) {
    return <Alert variant="info">{t('acting:readOnlyWhy', { name })}</Alert>;
  }
  const { serviceName, start, rescheduleUntil, contact } = appointment;
  if (appointment.status !== 'booked' || now >= start) {
    return <CannotChange citizen={citizen} appointment={appointment} what="move" now={now} />;
  }
  if (rescheduleUntil === null || now > rescheduleUntil) {
    const why = rescheduleUntil === null ? 'notMovable' : 'tooLate';
    return <Alert variant="info">{t(why, { phone: contact.phone })}</Alert>;
  }
  const what = `${text(serviceName)}, ${whenInWords(start, now)}`;
  const does = list.entry ? 'change' : 'join';
  const action = other ? t(`form.${does}Other`, { name: short }) : t(`form.${does}`);
  return (
    <>
      {failed && <OfflineNotice updatedAt={serverTimeOf(failed.dataUpdatedAt)} now={now} />}
      {saving.error && <Refused error={saving.error} />}
      <p>{what}</p>
      <p>{t('terms', { hours: list.heldHours, times: list.unansweredAtMost })}</p>
      <WishesForm
        wishes={list.entry?.wishes ?? null}
        places={places}
        action={action}
        sending={saving.sending}
        onTried={onTried}
        onSubmit={(wishes) => {
          ask(citizen, {
            action,
            what,
            then: () => {
              saving.send(wishes);
            },
          });
        }}
      />
      {dialog}
    </>
  );
}

/** The appointment, the entry if there is one, and the places that can be chosen between. */
function useWishing() {
  const { citizen } = useCitizen();
  const navigate = useNavigate();
  const id = appointmentIdOf(useParams());
  const asked = useQuery(appointmentOf(citizen.id, id));
  const appointment = asked.data;
  const list = useQuery(waitingOf(citizen.id));
  const services = useQuery(servicesOf(citizen.id));
  const entry = list.data?.entries.find((one) => one.appointment.id === id && one.ended === null);
  const saving = useIntent(
    citizen.id,
    (wishes: WaitingWishes, key: string) =>
      entry ? changeWishes(entry, wishes, key) : joinWaitingList(citizen.id, id, wishes, key),
    () => {
      const { waitingList, earlierTime } = pathsOf(citizen);
      finish(earlierTime(id), waitingList);
      void navigate(waitingList, { state: sentState });
    },
  );
  const there = services.data?.find((one) => one.id === appointment?.serviceId)?.locations ?? [];
  // One comes to a place only at a clinic, and to choose takes two.
  const chosen = appointment?.mode === 'clinic' && there.length > 1 ? there : [];
  return {
    appointment,
    list: list.data && { ...list.data, entry },
    places: services.isPending ? undefined : chosen,
    saving,
    /** What could not be fetched, at all or anew. */
    failed: [asked, list].find(({ isError }) => isError),
    retry: () => {
      void asked.refetch();
      void list.refetch();
    },
  };
}
