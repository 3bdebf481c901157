import ICAL from 'ical.js';

/** An entry as a calendar knows it, read by another library than the one that writes ours. */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  status: string;
  title: string;
  description: string;
  location: string;
  /** Whether it takes up its time. */
  busy: boolean;
  alarms: number;
  start: string;
  end: string;
}

export function readCalendar(text: string): CalendarEntry[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: Number(component.getFirstPropertyValue('sequence') ?? 0),
      status: String(component.getFirstPropertyValue('status') ?? 'CONFIRMED'),
      title: event.summary,
      description: event.description,
      busy: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
      alarms: component.getAllSubcomponents('valarm').length,
      location: String(component.getFirstPropertyValue('location') ?? ''),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
    };
  });
}

/**
 * What a calendar does with entries that come in (RFC 5546, 2.1.5): the same UID is the same entry, an
 * older SEQUENCE is not listened to, and what is cancelled goes.
 */
export function merge(kept: CalendarEntry[], incoming: string): CalendarEntry[] {
  const entries = new Map(kept.map((one) => [one.uid, one]));
  for (const one of readCalendar(incoming)) {
    if (one.sequence < (entries.get(one.uid)?.sequence ?? 0)) continue;
    if (one.status === 'CANCELLED') entries.delete(one.uid);
    else entries.set(one.uid, one);
  }
  return [...entries.values()];
}
