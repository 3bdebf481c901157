// A calendar with an entry of ours in it beside one of its own, in the manner in which each of the
// three writes its files. Written by hand after RFC 5545 and what is publicly documented of them.

interface Ours {
  uid: string;
  sequence: number;
}

const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;

/** Times in a named zone with its rules, alarms, and properties of its own. */
const apple = ({ uid, sequence }: Ours) =>
  file(
    'BEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    'PRODID:-//Apple Inc.//macOS 14.5//EN',
    'VERSION:2.0',
    'X-APPLE-CALENDAR-COLOR:#34AADC',
    'X-WR-CALNAME:Hjem',
    ...zone('Europe/Copenhagen'),
    'BEGIN:VEVENT',
    'CREATED:20261101T090000Z',
    'DTEND;TZID=Europe/Copenhagen:20261208T104500',
    'DTSTAMP:20261101T090001Z',
    'DTSTART;TZID=Europe/Copenhagen:20261208T100000',
    `SEQUENCE:${sequence}`,
    'SUMMARY:Aftale',
    'TRANSP:OPAQUE',
    `UID:${uid}`,
    'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Påmindelse',
    'TRIGGER:-PT1H',
    'UID:6A1F0C52-0000-4000-8000-000000000001',
    'X-WR-ALARMUID:6A1F0C52-0000-4000-8000-000000000001',
    'END:VALARM',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:9C2B7D10-0000-4000-8000-000000000002',
    'DTSTAMP:20261101T090001Z',
    'DTSTART;VALUE=DATE:20261224',
    'DTEND;VALUE=DATE:20261225',
    'SEQUENCE:0',
    'SUMMARY:Juleaften hos Bodil\\, husk kager',
    'END:VEVENT',
    'END:VCALENDAR',
  );

/** Times in UTC, and a status and a method on everything. */
const google = ({ uid, sequence }: Ours) =>
  file(
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Min kalender',
    'X-WR-TIMEZONE:Europe/Copenhagen',
    'BEGIN:VEVENT',
    'DTSTART:20261208T090000Z',
    'DTEND:20261208T094500Z',
    'DTSTAMP:20261101T090001Z',
    `UID:${uid}`,
    'CLASS:PRIVATE',
    'CREATED:20261101T090000Z',
    'LAST-MODIFIED:20261101T090000Z',
    `SEQUENCE:${sequence}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Aftale',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261224',
    'DTEND;VALUE=DATE:20261225',
    'DTSTAMP:20261101T090001Z',
    'UID:0abc1def2ghi3jkl4mno5pqr6s@google.com',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'SUMMARY:Juleaften hos Bodil\\, husk kager',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  );

/** Times in a zone that only Windows calls so, and folded lines. */
const outlook = ({ uid, sequence }: Ours) =>
  file(
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'X-MS-OLK-FORCEINSPECTOROPEN:TRUE',
    ...zone('Romance Standard Time'),
    'BEGIN:VEVENT',
    'CLASS:PRIVATE',
    'DTSTAMP:20261101T090001Z',
    'DTSTART;TZID="Romance Standard Time":20261208T100000',
    'DTEND;TZID="Romance Standard Time":20261208T104500',
    'PRIORITY:5',
    `SEQUENCE:${sequence}`,
    'SUMMARY;LANGUAGE=da:Aftale',
    'TRANSP:OPAQUE',
    `UID:${uid}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'X-MICROSOFT-CDO-IMPORTANCE:1',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTAMP:20261101T090001Z',
    'DTSTART;VALUE=DATE:20261224',
    'DTEND;VALUE=DATE:20261225',
    'SEQUENCE:0',
    'SUMMARY;LANGUAGE=da:Juleaften hos Bodil\\, husk',
    '  kager',
    'UID:040000008200E00074C5B7101A82E0080000000010000000000000000000000000000000',
    '\t0000000000000001',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'END:VEVENT',
    'END:VCALENDAR',
  );

/** The Danish rules under whatever name a program gives them. */
function zone(name: string): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010325T020000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
}

export const dialects = [
  ['Apple’s', apple],
  ['Google’s', google],
  ['Outlook’s', outlook],
] as const;
