import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { isRefusal, problemCode } from '../../api/wire/problem.ts';
import { serverTimeOf } from '../../api/wire/serverClock.ts';
import { AgendaNotFetched } from '../../features/appointments/agenda/AgendaNotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import { paths, pathsOf } from '../../domain/paths.ts';
import { AppointmentActivities } from '../../features/activities/AppointmentActivities.tsx';
import {
  AppointmentDetail,
  AppointmentName,
  KeptDetail,
} from '../../features/appointments/AppointmentDetail.tsx';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { useCompanionFact } from '../../features/appointments/useCompanionFact.ts';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { AppointmentNotice } from '../../features/notices/later.ts';
import { UnsentNotice } from '../../features/outbox/UnsentNotice.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { ComeAlong } from './ComeAlong.tsx';
import { useCitizen } from '../useCitizen.ts';
import { stepsBackTo } from '../visited.ts';
import { useRemembered } from '../useRemembered.ts';

export { appointmentLoader as loader } from './appointmentLoader.ts';

/** One appointment: everything one needs to be there, and what can be changed. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['appointments', 'common']);
  const { other, name } = useSpeaking(citizen);
  const id = appointmentIdOf(useParams());
  const now = useServerNow(60);
  const query = useQuery(appointmentOf(citizen.id, id));
  const remembered = useRemembered(id)?.entry;
  const entry = query.data ?? (isRefusal(query.error) ? undefined : remembered);
  return (
    <Screen
      title={t('detail.title')}
      heading={
        entry ? (
          <AppointmentName entry={entry} now={now} />
        ) : other ? (
          t('detail.headingOther', { name })
        ) : (
          t('detail.heading')
        )
      }
      above={<BackToList />}
    >
      <Detail />
    </Screen>
  );
}

/** To the list that one came by; who came otherwise finds it in the list that it belongs to. */
function BackToList() {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation(['appointments', 'common', 'acting', 'activities']);
  const { other } = useSpeaking(citizen);
  const id = appointmentIdOf(useParams());
  const { data } = useQuery({ ...appointmentOf(citizen.id, id), enabled: false });
  const { appointments, past, cancelled, messages, news, mandateLog } = pathsOf(citizen);
  const lists = [appointments, past, cancelled, messages, news, mandateLog, paths.everybody];
  useLocation(); // a screen that stays while the address changes asks anew
  const steps = (list: string) => stepsBackTo(list) ?? Infinity;
  const [latest = ''] = lists.toSorted((one, other) => steps(one) - steps(other));
  const cameBy = steps(latest) === Infinity ? null : latest;
  const title = t(other ? 'titleOther' : 'title');
  if (cameBy === news) return <BackLink href={news}>{t('common:nav.news')}</BackLink>;
  if (cameBy === messages) {
    return <BackLink href={messages}>{t('common:nav.messages')}</BackLink>;
  }
  if (cameBy === mandateLog) {
    return <BackLink href={mandateLog}>{t('activities:title')}</BackLink>;
  }
  if (cameBy === paths.everybody && citizens.length > 1) {
    return <BackLink href={paths.everybody}>{t('acting:everybody')}</BackLink>;
  }
  const belongsTo = {
    booked: appointments,
    unknown: appointments,
    fulfilled: past,
    noshow: past,
    cancelled,
  };
  return <BackLink href={cameBy ?? belongsTo[data?.status ?? 'booked']}>{title}</BackLink>;
}

function Detail() {
  const { citizen, citizens, actor } = useCitizen();
  const companionFact = useCompanionFact(actor);
  const { t } = useTranslation('appointments');
  const id = appointmentIdOf(useParams());
  const now = useServerNow(10);
  const query = useQuery(appointmentOf(citizen.id, id));
  const remembered = useRemembered(id);
  if (problemCode(query.error) === 'not-found') {
    return <AppointmentMissing citizen={citizen} others={citizens.length > 1} />;
  }
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <OfflineNotice updatedAt={serverTimeOf(query.dataUpdatedAt)} now={now} />}
        <AppointmentNotice citizen={citizen.id} id={id} now={now} />
        <UnsentNotice citizen={citizen} id={id} />
        <AppointmentDetail
          citizen={citizen}
          appointment={query.data}
          now={now}
          offline={query.isError}
          facts={companionFact(query.data)}
        >
          <ComeAlong appointment={query.data} offline={query.isError} />
        </AppointmentDetail>
        {!query.isError && (
          <AppointmentActivities citizen={citizen} reader={actor} now={now} id={id} />
        )}
      </>
    );
  }
  if (!query.isError || remembered === null || isRefusal(query.error)) {
    return <AgendaNotFetched query={query} loading={t('detail.loading')} />;
  }
  return (
    <>
      <OfflineNotice updatedAt={remembered.updatedAt} now={now} />
      <UnsentNotice citizen={citizen} id={id} />
      <KeptDetail citizen={citizen} entry={remembered.entry} now={now} />
    </>
  );
}
