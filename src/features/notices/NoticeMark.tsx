import type { AppointmentId } from '../../domain/appointment/appointment.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { unseenOf } from '../../domain/messages/notice.ts';
import type { Instant } from '../../domain/time.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { useNotices } from './useNotices.ts';
import { useNoticeWords } from './useNoticeWords.ts';

export interface NoticeMarkProps {
  citizen: CitizenId;
  id: AppointmentId;
  now: Instant;
}

/** In the agenda, on an appointment that the municipality has changed, until that was seen. */
export function NoticeMark({ citizen, id, now }: NoticeMarkProps) {
  const { notices } = useNotices(citizen);
  const words = useNoticeWords(now);
  const unseen = unseenOf(notices, id);
  if (unseen === null) return null;
  const said = words(unseen);
  return (
    <div className="notice-mark">
      <Badge variant="warning">{said.what}</Badge>
      <BeforeAndAfter words={said} />
    </div>
  );
}
