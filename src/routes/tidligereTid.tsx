import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useIntent } from '../api/useIntent.ts';
import { useServerNow } from '../api/useServerNow.ts';
import { changeWishes, joinWaitingList } from '../api/waiting.ts';
import { may } from '../domain/citizen.ts';
import { pathsOf } from '../domain/paths.ts';
import type { WaitingWishes } from '../domain/waiting.ts';
import { useAskOnce } from '../features/acting/useAskOnce.tsx';
import { NoAgenda } from '../features/appointments/NoAgenda.tsx';
import { appointmentOf } from '../features/appointments/queries.ts';
import { Refused } from '../features/problems/Refused.tsx';
import { waitingOf } from '../features/waitingList/queries.ts';
import { WishesForm } from '../features/waitingList/WishesForm.tsx';
import { useFormat } from '../i18n/useFormat.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { Alert } from '../ui/Alert.tsx';
import { BackLink } from '../ui/BackLink.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { appointmentIdOf } from './appointmentIdOf.ts';
import { useCitizen } from './useCitizen.ts';

/** Which earlier times one would like to hear of. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation(['waiting', 'common']);
  const { other, name } = useSpeaking(citizen);
  const id = appointmentIdOf(useParams());
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('heading')}
      above={<BackLink href={pathsOf(citizen).appointment(id)}>{t('common:back')}</BackLink>}
    >
      <Wishing />
    </Screen>
  );
}

function Wishing() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { text, whenInWords } = useFormat();
  const { other, short } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const navigate = useNavigate();
  const now = useServerNow(60);
  const id = appointmentIdOf(useParams());
  const appointment = useQuery(appointmentOf(citizen.id, id));
  const list = useQuery(waitingOf(citizen.id));
  const entry = list.data?.entries.find((one) => one.appointment.id === id && one.ended === null);
  const saving = useIntent(
    citizen.id,
    (wishes: WaitingWishes, key: string) =>
      entry ? changeWishes(entry, wishes, key) : joinWaitingList(citizen.id, id, wishes, key),
    () => void navigate(pathsOf(citizen).waitingList),
  );
  const error = appointment.error ?? list.error;
  if (error) return <NoAgenda error={error} onRetry={() => void list.refetch()} />;
  if (!appointment.data || !list.data) return <Loading>{t('loading')}</Loading>;
  const { serviceName, start, rescheduleUntil } = appointment.data;
  const allowed = rescheduleUntil !== null && now <= rescheduleUntil;
  if (!allowed || !may('act-on-appointments', citizen)) {
    return <Alert variant="info">{t('tooLate')}</Alert>;
  }
  const what = `${text(serviceName)}, ${whenInWords(start, now)}`;
  const does = entry ? 'change' : 'join';
  const action = other ? t(`form.${does}Other`, { name: short }) : t(`form.${does}`);
  return (
    <>
      {saving.error && <Refused error={saving.error} />}
      <p>{what}</p>
      <p>{t('terms', { hours: list.data.heldHours, times: list.data.unansweredAtMost })}</p>
      <WishesForm
        wishes={entry?.wishes ?? null}
        action={action}
        sending={saving.sending}
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
