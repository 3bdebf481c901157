import { useEffect, useEffectEvent, useState } from 'react';
import { unseenOf } from '../../domain/messages/notice.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { whenVisible } from '../../ui/whenVisible.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import type { NoticeMarkProps } from './NoticeMark.tsx';
import { useNotices, useSee } from './useNotices.ts';
import { useNoticeWords } from './useNoticeWords.ts';

/** On the appointment's own screen: to open it is to have seen what was changed. */
export function AppointmentNotice({ citizen, id, now }: NoticeMarkProps) {
  const { notices } = useNotices(citizen);
  const { see } = useSee(citizen);
  const words = useNoticeWords(now);
  const unseen = unseenOf(notices, id);
  // It stands until the screen is left, although it counts as seen at once.
  const [shown, show] = useState(unseen);
  if (unseen !== null && unseen.id !== shown?.id) show(unseen);
  const seeAll = useEffectEvent(() => {
    const about = notices.filter((one) => one.appointmentId === id && !one.seen);
    see(...about.map((one) => one.id));
  });
  const newest = unseen?.id;
  useEffect(() => (newest === undefined ? undefined : whenVisible(seeAll)), [newest]);
  if (shown === null) return null;
  const said = words(shown);
  return (
    <Alert variant="warning" heading={said.what}>
      <BeforeAndAfter words={said} />
    </Alert>
  );
}
