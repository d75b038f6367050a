// The last door's side of the talk with the book: fetches what a mail may not tell, keeps it at hand until the book changes. It knows no page.
import { browser } from 'wxt/browser';
import { markOfAddress, type SendGuard } from '../domain/send-guard.ts';
import { localeFor } from '../i18n/language.ts';
import { speak } from '../i18n/translate.ts';
import type { DoorAnswer, DoorQuestion } from './requests.ts';
import { isOrphaned } from './serve-host.ts';
import { followWatchList, type WatchList } from './watch-list.ts';

export interface DoorGuards {
  isWatched(address: string): boolean;
  guardAtHand(addresses: readonly string[]): SendGuard | null;
  fetchGuard(addresses: readonly string[]): Promise<SendGuard | null>;
  stop(): void;
}

const keyOf = (addresses: readonly string[]): string => [...new Set(addresses)].sort().join(' ');

export function createDoorGuards(): DoorGuards {
  let list: WatchList = { stamp: 0, marks: new Set() };
  const asked = new Map<string, Promise<SendGuard | null>>();
  const atHand = new Map<string, SendGuard>();
  const stop = followWatchList((next) => {
    if (next.stamp !== list.stamp) atHand.clear();
    list = next;
  });

  async function ask(addresses: readonly string[]): Promise<SendGuard | null> {
    const { stamp } = list;
    const question: DoorQuestion = { ask: 'guard-sending', addresses };
    const answer = (await browser.runtime.sendMessage(question)) as DoorAnswer | null | undefined;
    if (!answer) return null;
    speak(answer.language, localeFor(answer.language, navigator.languages), [answer.words]);
    if (list.stamp === stamp) atHand.set(keyOf(addresses), answer.guard);
    return answer.guard;
  }
  return {
    stop,
    isWatched: (address) => !isOrphaned() && list.marks.has(markOfAddress(address)),
    guardAtHand: (addresses) => atHand.get(keyOf(addresses)) ?? null,
    fetchGuard(addresses) {
      const key = keyOf(addresses);
      const answer = asked.get(key) ?? ask(addresses).finally(() => asked.delete(key));
      asked.set(key, answer);
      return answer;
    },
  };
}
