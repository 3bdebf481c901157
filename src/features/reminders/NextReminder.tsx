import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { remindersAhead } from '../../domain/messages/reminder.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Link } from '../../ui/page/Link.tsx';
import { reminderSettingsOf } from './queries.ts';

interface NextReminderProps {
  citizen: Citizen;
  /** When the appointment begins. */
  start: Instant;
  now: Instant;
}

/** When the reader gets a text message about an appointment; or that none comes, and the way to one. */
export function NextReminder({ citizen, start, now }: NextReminderProps) {
  const { sentence, way } = useReminderWords({ citizen, start, now });
  return (
    <>
      {sentence}
      {way && (
        <span className="no-print">
          {' '}
          <Link href={pathsOf(citizen).reminders}>{way}</Link>
        </span>
      )}
    </>
  );
}

function useReminderWords({ citizen, start, now }: NextReminderProps): {
  sentence: string;
  way?: string;
} {
  const { t } = useTranslation('reminders');
  const { time, list } = useFormat();
  const { other, name } = useSpeaking(citizen);
  const { data: settings, isError } = useQuery(reminderSettingsOf(citizen.id));
  if (!settings) {
    return isError
      ? { sentence: t('next.notFetched'), way: t('next.see') }
      : { sentence: t('loading') };
  }
  const { signedUp, dayBefore, twoHoursBefore, representativesMayHaveOwn } = settings;
  if (other && !representativesMayHaveOwn) return { sentence: t('next.notAllowed', { name }) };
  if (signedUp === 'no') return { sentence: t('next.notSignedUp'), way: t('next.signUp') };
  if (!dayBefore && !twoHoursBefore) {
    return {
      sentence: other ? t('next.offOther', { name }) : t('next.off'),
      way: t('next.turnOn'),
    };
  }
  const ahead = remindersAhead(settings, start, now);
  if (ahead.length === 0) return { sentence: t('next.tooSoon') };
  const when = list(ahead.map((one) => t(`next.${one.when}`, { time: time(one.at) })));
  return { sentence: t(signedUp === 'yes' ? 'next.sms' : 'next.maybe', { when }) };
}
