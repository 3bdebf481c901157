import { municipality } from '../../config/municipality.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { plainText } from '../../domain/plainText.ts';
import { dateForLibrary, type Instant } from '../../domain/time.ts';

interface CalendarWords {
  title: string;
  /** How one meets, and where to see more. */
  description: string;
}

/**
 * One appointment as an iCalendar file (RFC 5545). The title and text give nothing away, and the
 * place is its address alone, because calendars are shared. Times are UTC: no time zone to get wrong.
 *
 * A cancelled one takes the entry away again. Its method is CANCEL, as RFC 5546 has it for what was
 * published (4.1.3): at PUBLISH with STATUS:CANCELLED some calendars add an entry that is crossed
 * out. Both methods must name an organizer; without attendees it is no invitation.
 */
export async function calendarFile(
  entry: AgendaEntry,
  words: CalendarWords,
  now: Instant,
): Promise<string> {
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventClass,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import('ical-generator');
  const cancelled = entry.status === 'cancelled';
  const calendar = ical({
    prodId: { company: 'Borgerbooking', product: 'Borgerbooking' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    // The appointment's own id: importing it again after a move changes the entry one has.
    id: `${entry.id}@borgerbooking`,
    sequence: entry.sequence,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    stamp: dateForLibrary(now),
    lastModified: dateForLibrary(entry.updatedAt),
    start: dateForLibrary(entry.start),
    end: dateForLibrary(entry.end),
    summary: plainText(words.title),
    description: plainText(words.description),
    organizer: { name: municipality.name, email: municipality.contact.noReply },
    class: ICalEventClass.PRIVATE,
    ...(entry.location && { location: plainText(entry.location.address) }),
  });
  // The last line ends as every other does (RFC 5545, 3.1), which the library leaves out.
  return `${calendar.toString()}\r\n`;
}

/**
 * Hands a file to the device, which asks what to do with it. A phone asks by its share sheet where it
 * takes such files: an app on its home screen has nowhere to put what is downloaded.
 */
export async function handOver(name: string, text: string): Promise<void> {
  const file = new File([text], name, { type: 'text/calendar' });
  if (matchMedia('(pointer: coarse)').matches && canShare(file)) {
    const shared = await navigator.share({ files: [file] }).then(
      () => true,
      // Whoever closes the sheet has decided; whatever else is in the way leaves the other way.
      (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
    );
    if (shared) return;
  }
  download(file);
}

function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Safari reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
