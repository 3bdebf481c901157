import { useTranslation } from 'react-i18next';
import { passedDeadline, type IntentState, type OutboxEntry } from '../../domain/outbox/intent.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { phoneOf } from './phoneOf.ts';

/**
 * What follows from a state, in words. Past a deadline what waits is still sent, and the citizen
 * hears in time whom to call.
 */
export function useWhy() {
  const { t } = useTranslation('outbox');
  const { whenInWords } = useFormat();
  return (entry: OutboxEntry, is: Exclude<IntentState['is'], 'refused'>, now: Instant): string => {
    const deadline = passedDeadline(entry, now);
    if (deadline === null || (is !== 'waiting' && is !== 'needs-login')) return t(`why.${is}`);
    const words = { when: whenInWords(deadline, now), phone: phoneOf(entry.intent) };
    return t(`late.${is}`, words);
  };
}
