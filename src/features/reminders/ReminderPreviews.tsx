import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CitizenId } from '../../domain/citizen.ts';
import type { ReminderWhen } from '../../domain/messages/reminder.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { TextBubble } from '../../ui/content/TextBubble.tsx';
import { reminderPreviewOf } from './queries.ts';

/** The very text that comes, as a phone shows it. */
export function ReminderPreviews({ citizen }: { citizen: CitizenId }) {
  const { t } = useTranslation('reminders');
  return (
    <section>
      <h2>{t('preview.heading')}</h2>
      <p>{t('preview.text')}</p>
      <Preview citizen={citizen} when="day-before" />
      <Preview citizen={citizen} when="two-hours-before" />
    </section>
  );
}

function Preview({ citizen, when }: { citizen: CitizenId; when: ReminderWhen }) {
  const { t } = useTranslation('reminders');
  const preview = useQuery(reminderPreviewOf(citizen, when));
  if (!preview.data) {
    return <NotFetched query={preview} loading={t('loading')} heading={t('notFetched')} />;
  }
  const { text, appointmentId } = preview.data;
  return (
    <>
      <h3>{t(`kind.${when}`)}</h3>
      {/* The message is in Danish, whatever the page is in. */}
      <TextBubble lang="da" note={appointmentId === null ? t('preview.example') : undefined}>
        {text}
      </TextBubble>
    </>
  );
}
