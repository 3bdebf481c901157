import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useServerNow } from '../../shared/useServerNow.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { ReminderChoice } from '../../domain/messages/reminder.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { useInstallState } from '../../features/install/installPrompt.ts';
import { thisPlatform } from '../../domain/platform.ts';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { PushSetting } from '../../features/push/PushSetting.tsx';
import { reminderSettingsOf } from '../../features/reminders/queries.ts';
import { ReminderChoices } from '../../features/reminders/ReminderChoices.tsx';
import { ReminderPreviews } from '../../features/reminders/ReminderPreviews.tsx';
import { SentReminders } from '../../features/reminders/SentReminders.tsx';
import { SignedUp } from '../../features/reminders/SignedUp.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { citizenOf } from '../citizenLoader.ts';
import { useCitizen } from '../useCitizen.ts';
import { warm } from '../warm.ts';

export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const citizen = await citizenOf(client, params);
    if (citizen !== null) warm(client.query(reminderSettingsOf(citizen)));
    return null;
  };

/** How one is reminded of appointments, one's own or those of whom one represents. */
export function Component() {
  const { citizen, actor } = useCitizen();
  const { t } = useTranslation('reminders');
  const { other, name } = useSpeaking(citizen);
  const now = useServerNow(60);
  const installFirst = useInstallState() !== 'running' && thisPlatform() === 'ios';
  return (
    <Screen
      title={t('title')}
      lead={other ? t('leadOther', { name }) : t('lead')}
      above={<BackLink href={pathsOf(citizen).settings}>{t('toSettings')}</BackLink>}
    >
      <Reminders />
      <PushSetting actor={actor} citizen={citizen} installFirst={installFirst} />
      <SentReminders citizen={citizen} now={now} />
    </Screen>
  );
}

function Reminders() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('reminders');
  const settings = useQuery(reminderSettingsOf(citizen.id));
  const { saving, dialog } = useSaving();
  if (!settings.data) {
    return <NotFetched query={settings} loading={t('loading')} heading={t('notFetched')} />;
  }
  const mayHave = citizen.relation === 'self' || settings.data.representativesMayHaveOwn;
  return (
    <>
      {mayHave && <SignedUp signedUp={settings.data.signedUp} />}
      <ReminderChoices citizen={citizen} settings={settings.data} saving={saving} />
      {mayHave && <ReminderPreviews citizen={citizen.id} />}
      {dialog}
    </>
  );
}

/** By way of the outbox, like all that one chooses; for another it is asked about once more. */
function useSaving() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('reminders');
  const { short, name } = useSpeaking(citizen);
  const { ask, dialog } = useAskOnce();
  const [done, setDone] = useState(false);
  const intent = useOutboxIntent(citizen.id, () => {
    setDone(true);
  });
  const saving = {
    send: (choice: ReminderChoice, etag: string) => {
      setDone(false);
      ask(citizen, {
        action: t('saveOther', { name: short }),
        what: t('leadOther', { name }),
        then: () => {
          void intent.send({ kind: 'settings', etag, chosen: { of: 'reminders', choice } });
        },
      });
    },
    sending: intent.sending,
    done,
    error: intent.error,
    onItsWay: <OnItsWay citizen={citizen} intent={intent} />,
  };
  return { saving, dialog };
}
