import type { AgendaEntry } from '../../domain/agenda.ts';
import { dateForLibrary } from '../../domain/time.ts';

interface CalendarWords {
  title: string;
  description: string;
}

/**
 * One appointment as an iCalendar file (RFC 5545). The title and text give nothing away, and the
 * place is its address alone, because calendars are shared. Times are UTC: no time zone to get wrong.
 */
export async function calendarFile(entry: AgendaEntry, words: CalendarWords): Promise<string> {
  const { default: ical, ICalEventClass } = await import('ical-generator');
  const calendar = ical({ prodId: { company: 'Borgerbooking', product: 'Borgerbooking' } });
  calendar.createEvent({
    // The appointment's own id: importing it again after a move changes the entry one has.
    id: `${entry.id}@borgerbooking`,
    start: dateForLibrary(entry.start),
    end: dateForLibrary(entry.end),
    summary: words.title,
    description: words.description,
    class: ICalEventClass.PRIVATE,
    ...(entry.location && { location: entry.location.address }),
  });
  return calendar.toString();
}

/** Hands a file to the device, which asks what to do with it. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
