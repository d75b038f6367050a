// A calendar file (RFC 5545) of things with a day each, in the words that are handed in. It knows no book and no language.
//
// Each is an event of a whole day, not a task: Google, Outlook and Apple's calendar show events of a file that is taken in and pass over VTODO.
// The day stands as a date without a clock, so no time zone moves it; it blocks nobody's time.

export interface CalendarEntry {
  /** The same for the same thing in every file, so that taking it in again changes it and adds none. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Grows with every change of the thing. */
  readonly version: number;
  /** ISO 8601, of its last change. */
  readonly changedAt: string;
}
export interface CalendarFacts {
  readonly name: string;
  /** The language of the words, `en`. */
  readonly language: string;
  /** ISO 8601: when the file is made. */
  readonly madeAt: string;
}
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/** CRLF between lines, none longer than 75 octets. */
export async function writeCalendar(entries: readonly CalendarEntry[], { name, language, madeAt }: CalendarFacts): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({ name, prodId: { company: 'Goen', product: 'Goen', language: language.toUpperCase() }, method: ICalCalendarMethod.PUBLISH });
  for (const { id, day, title, text, version, changedAt } of entries) {
    calendar.createEvent({
      id: `${id}@goen`, start: day, allDay: true, summary: title, description: text, sequence: version, stamp: madeAt, lastModified: changedAt,
      transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
