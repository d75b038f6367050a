// The last door in Thunderbird: at the person's own press of Send a mail that would tell somebody who may not know is held until they say what to do; every other mail goes at once. It must not know the book, and never sends.
import type { Disclosure } from '../../domain/draft.ts';
import type { ComposeContent } from '../../domain/open-page.ts';
import { isNewsgroup, type SendGuard } from '../../domain/send-guard.ts';
import { recipientsOf } from './addresses.ts';
import { newHistory } from './known-history.ts';
import { expandLists } from './mailing-lists.ts';
import { thunderbird, type ComposeDetails, type ComposeTab, type SendAnswer } from './messenger.ts';
import { contentOf } from './thunderbird-writer.ts';

export interface DoorKeeper {
  /** Those from whom somebody is hidden; `anybody` where there is such a one at all. */
  watched(addresses: readonly string[]): Promise<{ readonly some: boolean; readonly anybody: boolean }>;
  /** What may not be told to these; null where the book does not answer. */
  guardFor(addresses: readonly string[]): Promise<SendGuard | null>;
  findLeaks(content: ComposeContent, guard: SendGuard): readonly Disclosure[];
  /** Shows what is held beside the compose window; false: back to the mail, true: send it anyway. */
  askPerson(windowId: number, leaks: readonly Disclosure[], guard: SendGuard): Promise<boolean>;
  sentAnyway(addresses: readonly string[], leaks: readonly Disclosure[]): Promise<void>;
  /** A mail went without a look. */
  sentUnchecked(): Promise<void>;
}
const GOES: SendAnswer = {};

interface Judged { readonly addresses: readonly string[]; readonly leaks: readonly Disclosure[]; readonly guard: SendGuard }
/** Null where nothing is held. */
async function judge(tab: ComposeTab, details: ComposeDetails, keeper: DoorKeeper): Promise<Judged | null> {
  const { recipients, unknown } = await expandLists(await recipientsOf(details));
  const addresses = [...recipients.to, ...recipients.cc, ...recipients.bcc];
  const { some, anybody } = await keeper.watched(addresses);
  if (unknown && anybody) await keeper.sentUnchecked();
  if (!some && !(anybody && addresses.some(isNewsgroup))) return null;
  const guard = await keeper.guardFor(addresses);
  if (!guard) {
    if (!unknown) await keeper.sentUnchecked();
    return null;
  }
  const content = await contentOf({ id: tab.id, details, recipients });
  const found = keeper.findLeaks(content, guard);
  const leaks = found.some(({ field }) => field === 'quotedText') ? keeper.findLeaks({ ...content, quotedText: await newHistory(content.quotedText, details.relatedMessageId, addresses) }, guard) : found;
  return leaks.length === 0 ? null : { addresses, leaks, guard };
}

export async function answerSend(tab: ComposeTab, details: ComposeDetails, keeper: DoorKeeper): Promise<SendAnswer> {
  let judged: Judged | null;
  try {
    judged = await judge(tab, details, keeper);
  } catch {
    await keeper.sentUnchecked().catch(() => undefined);
    return GOES;
  }
  if (!judged) return GOES;
  // From here on a doubt keeps the mail back.
  const goes = await keeper.askPerson(tab.windowId, judged.leaks, judged.guard).catch(() => false);
  if (!goes) return { cancel: true };
  await keeper.sentAnyway(judged.addresses, judged.leaks).catch(() => undefined);
  return GOES;
}

/** At once when the background begins: Thunderbird wakes it for a press. */
export const keepSendDoor = (keeper: DoorKeeper): void => thunderbird().compose.onBeforeSend.addListener((tab, details) => answerSend(tab, details, keeper));
