import { useTranslation } from 'react-i18next';
import type { MessageThread, MessageUnit } from '../../domain/messages/message.ts';
import { copenhagenDay, type Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';

/** Until when a unit has promised to answer, in plain words. */
export function usePromise() {
  const { t } = useTranslation('messages');
  const { text, time, longDay } = useFormat();
  return {
    /** `Svar senest onsdag 25. november`; null when there is nothing to answer. */
    promised: ({ replyBy, unit }: MessageThread, now: Instant): string | null => {
      if (replyBy === null) return null;
      const day = longDay(copenhagenDay(replyBy), now);
      if (now > replyBy) {
        const { phone } = unit.contact;
        return t('late', { day, unit: text(unit.contact.unit), phone });
      }
      const isToday = copenhagenDay(replyBy) === copenhagenDay(now);
      return isToday ? t('byToday', { time: time(replyBy) }) : t('by', { day });
    },
    /** `Svarer inden for 2 hverdage`. */
    within: ({ contact, replyWithin: { count, of } }: MessageUnit): string =>
      of === 'unknown'
        ? t('within.unknown', { phone: contact.phone })
        : t(`within.${of}`, { count }),
  };
}

/** Whether a promise was not kept. */
export function isLate({ replyBy }: MessageThread, now: Instant): boolean {
  return replyBy !== null && now > replyBy;
}
