// Reads a calendar file again as a calendar does: lines unfolded, properties with their parameters, escapes undone. Only what the tests ask for.
export interface ReadEvent {
  readonly [property: string]: { readonly value: string; readonly params: string } | undefined;
}
export interface ReadCalendar {
  readonly head: ReadEvent;
  readonly events: readonly ReadEvent[];
  /** As they stand in the file. */
  readonly lines: readonly string[];
}
const TEXTS: ReadonlySet<string> = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'NAME']);
const unescaped = (text: string): string => text.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

export function readCalendar(file: string): ReadCalendar {
  const lines = file.split('\r\n');
  const whole = file.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const head: Record<string, { value: string; params: string }> = {};
  const events: Record<string, { value: string; params: string }>[] = [];
  let into = head;
  for (const line of whole) {
    if (line === 'BEGIN:VEVENT') events.push((into = {}));
    else if (line === 'END:VEVENT') into = head;
    else {
      const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/u.exec(line) ?? [];
      if (name) into[name] = { params, value: TEXTS.has(name) ? unescaped(value) : value };
    }
  }
  return { head, events, lines };
}
