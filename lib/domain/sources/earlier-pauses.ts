// The pauses of one provider, from what happened to their row: why, since when, until when, and what was agreed when it ended.
import type { BookEvent } from '../event.ts';
import type { Contact } from '../moment.ts';
import type { Pause } from '../source.ts';

export interface EarlierPause {
  readonly pause: Pause;
  /** The day on which it ended. */
  readonly endedOn: string;
  readonly agreed: string | null;
}

/** `events`: of the person, oldest first. The newest pause first; the one that stands is not among them. */
export function earlierPauses(events: readonly BookEvent[]): readonly EarlierPause[] {
  const takenBack = new Set<string>();
  for (const event of [...events].reverse()) if (event.undoes !== undefined && !takenBack.has(event.id)) takenBack.add(event.undoes);
  const ended: EarlierPause[] = [];
  let standing: Pause | null = null;
  for (const event of events) {
    if (takenBack.has(event.id) || event.undoes !== undefined || !event.set || !Object.hasOwn(event.set, 'pause')) continue;
    const pause = event.set['pause'] as unknown as Pause | null;
    if (pause === null && standing !== null) {
      const [contact] = Object.values(event.put?.['contacts'] ?? {}) as unknown as readonly Contact[];
      ended.push({ pause: standing, endedOn: contact?.on ?? event.at.slice(0, 10), agreed: contact?.note ?? null });
    }
    standing = pause;
  }
  return ended.reverse();
}
