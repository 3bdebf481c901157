import { useTranslation } from 'react-i18next';
import type { Notice, NoticeTerms } from '../../domain/messages/notice.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';

/** What was changed in words: what was, and what is now; null where there is nothing to say. */
export function useNoticeWords(now: Instant) {
  const { t } = useTranslation(['notices', 'common']);
  const { text, whenInWords } = useFormat();
  const who = ({ practitioner }: NoticeTerms) =>
    practitioner ? `${practitioner.name}, ${text(practitioner.role)}` : t('nobody');
  const whole = (terms: NoticeTerms) =>
    [
      whenInWords(terms.start, now),
      t(`common:mode.${terms.mode}`),
      terms.location?.name,
      terms.practitioner?.name,
    ]
      .filter(Boolean)
      .join(', ');
  return ({ kind, before, after }: Notice) => {
    const words = kind === 'practitioner-changed' ? who : whole;
    return {
      what: t(`kind.${kind}`),
      before: before && t('before', { what: words(before) }),
      after:
        kind === 'appointment-cancelled'
          ? t('cancelledNow')
          : after && t('after', { what: words(after) }),
    };
  };
}
