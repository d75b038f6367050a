// Hands the last door in Thunderbird what it asks for: the watch list, the book, the guard, the window that asks. Wiring only.
import { markOfAddress } from '../../lib/domain/send-guard.ts';
import { keepSendDoor } from '../../lib/hosts/thunderbird/send-door.ts';
import { localeFor } from '../../lib/i18n/language.ts';
import { speak } from '../../lib/i18n/translate.ts';
import { askAboutHeld, serveHeldMails } from '../../lib/messaging/held-mails.ts';
import { heldWords, leaksIn, toldOf } from '../../lib/messaging/held-words.ts';
import { guardFor, noteSending } from '../../lib/messaging/serve-door.ts';
import { addUnchecked } from '../../lib/messaging/unchecked.ts';
import { readWatchList } from '../../lib/messaging/watch-list.ts';

/** So long a mail waits for the book. */
const WAIT_MS = 5_000;
const atMost = <Value>(promise: Promise<Value>): Promise<Value | null> => Promise.race([promise, new Promise<null>((done) => { setTimeout(() => done(null), WAIT_MS); })]);

export function serveThunderbirdDoor(): void {
  serveHeldMails();
  keepSendDoor({
    async watched(addresses) {
      const { marks } = await readWatchList();
      return { some: addresses.some((address) => marks.has(markOfAddress(address))), anybody: marks.size > 0 };
    },
    async guardFor(addresses) {
      const answer = await atMost(guardFor(addresses).catch(() => null));
      if (!answer) return null;
      speak(answer.language, localeFor(answer.language, navigator.languages), [answer.words]);
      return answer.guard;
    },
    findLeaks: leaksIn,
    askPerson: (windowId, leaks, guard) => askAboutHeld(windowId, heldWords(leaks, guard)),
    async sentAnyway(addresses, leaks) { await atMost(noteSending(addresses, toldOf(leaks))); },
    sentUnchecked: addUnchecked,
  });
}
