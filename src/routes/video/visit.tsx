import { useQuery } from '@tanstack/react-query';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useSyncExternalStore,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { problemCode } from '../../api/wire/problem.ts';
import { videoVisits } from '../../config/video.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { pathsOf } from '../../domain/paths.ts';
import { AppointmentMissing } from '../../features/appointments/AppointmentMissing.tsx';
import { appointmentOf } from '../../features/appointments/queries.ts';
import { AfterVisit } from '../../features/video/AfterVisit.tsx';
import { DeviceCheck } from '../../features/video/DeviceCheck.tsx';
import { InCall } from '../../features/video/InCall.tsx';
import { OwnPicture } from '../../features/video/OwnPicture.tsx';
import { useVisit } from '../../features/video/useVisit.ts';
import { WaitingRoom } from '../../features/video/WaitingRoom.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { useServerNow } from '../../shared/useServerNow.ts';
import type { Call } from '../../video/call.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { appointmentIdOf } from '../appointments/appointmentIdOf.ts';
import { useCitizen } from '../useCitizen.ts';
import { useKeepSession } from './useKeepSession.ts';
import { WayIn } from './WayIn.tsx';
import '../../ui/styles/video.scss';

export { appointmentLoader as loader } from '../appointments/appointmentLoader.ts';

/** A visit on screen: camera and sound tried, waiting, the visit, and afterwards. */
export function Component() {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation('video');
  const id = appointmentIdOf(useParams());
  const query = useQuery(appointmentOf(citizen.id, id));
  if (query.data?.mode === 'video') return <Visit appointment={query.data} />;
  return (
    <Screen title={t('title')} above={<Back />}>
      {problemCode(query.error) === 'not-found' ? (
        <AppointmentMissing citizen={citizen} others={citizens.length > 1} />
      ) : query.data ? (
        <Alert variant="info">{t('notHere')}</Alert>
      ) : (
        <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />
      )}
    </Screen>
  );
}

function Visit({ appointment }: { appointment: Appointment }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('video');
  const which = { citizenId: citizen.id, appointmentId: appointment.id };
  const { devices, call, over, isThere, goIn, again } = useVisit(which);
  const { phone } = appointment.contact;
  useKeepSession(isThere);
  const enter = useEntering(devices, isThere, over !== null, goIn);
  if (over) {
    return (
      <Phase key="over" heading={t(`after.headings.${over.why}`)} appointment={appointment}>
        <AfterVisit
          over={over}
          citizen={citizen}
          appointment={appointment}
          which={which}
          onAgain={again}
        />
      </Phase>
    );
  }
  if (call) return <There call={call} devices={devices} appointment={appointment} />;
  return (
    <Phase key="check" heading={t('check.heading')} appointment={appointment}>
      <DeviceCheck devices={devices} phone={phone}>
        <WayIn appointment={appointment} elsewhere={isElsewhere} onGoIn={enter} />
      </DeviceCheck>
    </Phase>
  );
}

const isElsewhere = videoVisits.heldAt === 'elsewhere';

/** In the waiting room, or in the visit. */
function There({
  call,
  devices,
  appointment,
}: {
  call: Call;
  devices: ReturnType<typeof useVisit>['devices'];
  appointment: Appointment;
}) {
  const { t } = useTranslation('video');
  const { others, visit, reached } = useSyncExternalStore(call.subscribe, call.get);
  const { phone } = appointment.contact;
  const who = appointment.practitioner?.name ?? t('role.practitioner');
  if (others.length > 0) {
    return (
      <FromTop key="call" title={t('title')} heading={t('call.heading')}>
        <InCall call={call} devices={devices} phone={phone} />
      </FromTop>
    );
  }
  return (
    <Phase key="waiting" heading={t('waiting.heading')} appointment={appointment}>
      <WaitingRoom visit={visit} who={who} phone={phone} reached={reached} onLeave={call.hangUp}>
        <OwnPicture devices={devices} />
      </WaitingRoom>
    </Phase>
  );
}

interface PhaseProps {
  heading: string;
  appointment: Appointment;
  children: ReactNode;
}

/** Each phase is a screen: its heading says where one is, and below it stands what it is about. */
function Phase({ heading, appointment, children }: PhaseProps) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('video');
  const { text, whenInWords } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const { serviceName, start, practitioner } = appointment;
  return (
    <FromTop title={t('title')} heading={heading} above={<Back />}>
      <p className="video-what">
        {t('what', { service: text(serviceName), when: whenInWords(start, now) })}
        {practitioner && <> · {t('with', { who: practitioner.name })}</>}
        {other && <> · {t('forWhom', { name })}</>}
      </p>
      {children}
    </FromTop>
  );
}

/** One phase follows another at the same address: its heading is in view wherever one had scrolled. */
function FromTop(props: ComponentProps<typeof Screen>) {
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return <Screen {...props} />;
}

function Back() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('video');
  const id = appointmentIdOf(useParams());
  return <BackLink href={pathsOf(citizen).appointment(id)}>{t('back')}</BackLink>;
}

/**
 * The step of the history remembers that one is in the visit: after a reload one comes back by
 * itself, with what one had said yes to.
 */
function useEntering(
  devices: ReturnType<typeof useVisit>['devices'],
  isThere: boolean,
  isOver: boolean,
  goIn: () => void,
) {
  const navigate = useNavigate();
  const location = useLocation();
  const was = (location.state as { inVisit?: 'both' | 'sound' } | null)?.inVisit; // as written below
  const remember = useEffectEvent((inVisit: 'both' | 'sound' | undefined) => {
    if (was !== inVisit) void navigate('.', { replace: true, state: { inVisit } });
  });
  const returnTo = useEffectEvent(async () => {
    if (was === undefined || isThere) return;
    if (await devices.ask(was)) goIn();
  });
  useEffect(() => {
    void returnTo();
  }, []);
  useEffect(() => {
    if (isThere) remember(devices.get().camera === 'none' ? 'sound' : 'both');
    else if (isOver) remember(undefined);
  }, [isThere, isOver, devices]);
  return goIn;
}
