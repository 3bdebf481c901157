import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/wire/serverClock.ts';
import { municipality } from '../../config/municipality.ts';
import { mandatePaths, pathsOf } from '../../domain/paths.ts';
import { appointmentsOf } from '../../features/appointments/queries.ts';
import { LockSetting } from '../../features/device/LockSetting.tsx';
import { OwnDeviceSetting } from '../../features/device/OwnDeviceSetting.tsx';
import { CallUs } from '../../features/information/CallUs.tsx';
import { LanguageChoice } from '../../features/information/LanguageChoice.tsx';
import { InstallHelp } from '../../features/install/InstallHelp.tsx';
import { sessionQuery } from '../../features/session/queries.ts';
import { keepAgenda } from '../../storage/agenda.ts';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { unreadIn } from '../../shared/Unread.tsx';
import { useCitizen } from '../useCitizen.ts';

/** How the app behaves on this device, and where help is. */
export function Component() {
  const { t } = useTranslation('settings');
  return (
    <Screen title={t('title')}>
      <LanguageChoice />
      <OwnDevice />
      <LockSetting />
      <Reminders />
      <Mandates />
      <h2>{t('shortcut.heading')}</h2>
      <InstallHelp />
      <h2>{t('help.call.heading')}</h2>
      <CallUs />
      <More />
    </Screen>
  );
}

function OwnDevice() {
  const client = useQueryClient();
  const { remembered } = useCitizen();
  const session = useQuery({ ...sessionQuery, enabled: !remembered });
  return (
    <OwnDeviceSetting
      session={session.data ?? null}
      onChange={(changed) => client.setQueryData(sessionQuery.queryKey, changed)}
      keepAgenda={async (self) => {
        const { pages } = await client.infiniteQuery({
          ...appointmentsOf(self, 'upcoming'),
          staleTime: 0,
        });
        const lists = pages.map(({ appointments }) => appointments);
        const agenda = {
          entries: lists.flat(),
          updatedAt: serverNow(),
          complete: pages.at(-1)?.nextCursor === null && unreadIn(lists) === 0,
        };
        return keepAgenda(self, agenda, municipality.policies.keepAgendaDays);
      }}
    />
  );
}

function Reminders() {
  const { t } = useTranslation('settings');
  const { citizen } = useCitizen();
  return (
    <>
      <h2>{t('reminders.heading')}</h2>
      <RowList>
        <ListCard
          icon="smartphone"
          href={pathsOf(citizen).reminders}
          title={t('reminders.title')}
          description={t('reminders.text')}
        />
        <ListCard
          icon="calendar-add"
          href={pathsOf(citizen).calendar}
          title={t('calendar.title')}
          description={t('calendar.text')}
        />
      </RowList>
    </>
  );
}

/** Only of oneself: nobody gives another's mandates. */
function Mandates() {
  const { t } = useTranslation('settings');
  const { citizen } = useCitizen();
  if (citizen.relation !== 'self') return null;
  return (
    <>
      <h2>{t('mandates.heading')}</h2>
      <RowList>
        <ListCard
          icon="how-to-reg"
          href={mandatePaths.overview}
          title={t('mandates.title')}
          description={t('mandates.text')}
        />
      </RowList>
    </>
  );
}

function More() {
  const { t } = useTranslation('settings');
  const { citizen } = useCitizen();
  const paths = pathsOf(citizen);
  return (
    <>
      <h2>{t('more.heading')}</h2>
      <RowList>
        {(['help', 'accessibility', 'about'] as const).map((page) => (
          <ListCard
            key={page}
            href={paths[page]}
            title={t(`more.${page}`)}
            description={t(`more.${page}Text`)}
          />
        ))}
      </RowList>
    </>
  );
}
