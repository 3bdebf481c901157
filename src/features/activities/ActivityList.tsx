import type { Activity } from '../../domain/messages/activity.ts';
import { byDay } from '../../domain/booking/slot.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { AgendaDay } from '../../ui/content/AgendaDay.tsx';
import { ActivityRow, type LogProps } from './ActivityRow.tsx';

interface ActivityListProps extends LogProps {
  activities: readonly Activity[];
  /** On the screen of the appointment that all of it is about. */
  aboutThis?: boolean;
}

/** What was done, by day, in the order it came. */
export function ActivityList({ activities, aboutThis, ...log }: ActivityListProps) {
  const { dayInWords, capital } = useFormat();
  const timed = activities.map((activity) => ({ start: activity.at, activity }));
  return byDay(timed).map(({ day, items }) => (
    <AgendaDay key={day} heading={capital(dayInWords(day, log.now))}>
      {items.map(({ activity }) => (
        <ActivityRow key={activity.id} activity={activity} aboutThis={aboutThis} {...log} />
      ))}
    </AgendaDay>
  ));
}
