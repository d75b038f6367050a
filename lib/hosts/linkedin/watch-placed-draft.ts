// Tells when a draft has left the message box, and whether it stands in the thread afterwards. It looks from time to time while a draft is placed, and listens to nothing.
import { threadIdOf } from './linkedin-address.ts';

const EVERY = 400;
/** How long the page may take to show a message that was sent. */
const SHOWN_WITHIN = 4000;

export interface Sight {
  /** Lines of the box; null where there is none. */
  readonly box: readonly string[] | null;
  /** Lines of my messages, oldest first. */
  readonly mine: readonly (readonly string[])[];
}

/** `look` gives what the page shows now. Calls `left` once. */
export function watchPlacedDraft(window: Window, look: () => Sight, left: (sent: boolean) => void): void {
  const threadId = threadIdOf(window.location.href);
  const before = look().mine.length;
  let last = (look().box ?? []).join('\n');
  let emptyFor = 0;
  const timer = window.setInterval(() => {
    const isHere = threadIdOf(window.location.href) === threadId;
    const { box, mine } = isHere ? look() : { box: null, mine: [] };
    if (box && box.length > 0) {
      last = box.join('\n');
      emptyFor = 0;
      return;
    }
    emptyFor += EVERY;
    const sent = mine.slice(before).some((lines) => lines.join('\n') === last);
    if (!sent && isHere && emptyFor < SHOWN_WITHIN) return;
    window.clearInterval(timer);
    left(sent);
  }, EVERY);
}
