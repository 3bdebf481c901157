import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { unseenOf } from '../../domain/messages/notice.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { RowList } from '../../ui/content/RowList.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { useNotices } from './useNotices.ts';
import { useNoticeWords } from './useNoticeWords.ts';

export interface CancelledMarksProps {
  citizen: Citizen;
  now: Instant;
}

/** What the municipality has cancelled stays in the agenda until that was seen. */
export function CancelledMarks({ citizen, now }: CancelledMarksProps) {
  const { t } = useTranslation('notices');
  const { text } = useFormat();
  const { notices } = useNotices(citizen.id);
  const words = useNoticeWords(now);
  const cancelled = notices.flatMap(({ kind, seen, appointmentId: id }) => {
    if (kind !== 'appointment-cancelled' || seen || id === null) return [];
    const notice = unseenOf(notices, id);
    return notice ? [{ id, notice }] : [];
  });
  if (cancelled.length === 0) return null;
  return (
    <section aria-labelledby="cancelled-marks">
      <h2 id="cancelled-marks">{t('cancelledHeading')}</h2>
      <RowList>
        {cancelled.map(({ id, notice }) => (
          <ListCard
            key={id}
            icon="event-busy"
            title={notice.serviceName ? text(notice.serviceName) : t('cancelledHeading')}
            href={pathsOf(citizen).appointment(id)}
            badge={
              <>
                <Badge variant="warning">{words(notice).what}</Badge>
                <BeforeAndAfter words={words(notice)} />
              </>
            }
          />
        ))}
      </RowList>
    </section>
  );
}
