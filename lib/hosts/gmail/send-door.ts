// The last door: a press of Send is held while the mail would tell somebody who may not know. Clean mail goes on untouched, the very press that the person made. It must not know the book, and presses Send only to carry on a press that it held.
import { hadEveryMessage } from '../../domain/had-thread.ts';
import type { Disclosure } from '../../domain/draft.ts';
import type { ComposeContent } from '../../domain/open-page.ts';
import type { SendGuard } from '../../domain/send-guard.ts';
import { openBoxes, threadOfBox, type ComposeBox } from './compose-boxes.ts';
import { readBox } from './compose-content.ts';
import { readRecipientsOf, type RecipientKind } from './compose-recipients.ts';
import { findThread } from './open-thread.ts';
import { readOpenThread } from './read-thread.ts';
import { composeRegion, sendButton } from './selectors.ts';

export interface DoorKeeper {
  /** Whether somebody is hidden from whoever has this address. */
  isWatched(address: string): boolean;
  /** What may not be told to these; null while it is not at hand. */
  guardAtHand(addresses: readonly string[]): SendGuard | null;
  /** Brings it to hand; null where the book does not answer. */
  fetchGuard(addresses: readonly string[]): Promise<SendGuard | null>;
  findLeaks(content: ComposeContent, guard: SendGuard): readonly Disclosure[];
  /** Shows what is held; false: back to the mail, true: send it anyway. */
  askPerson(leaks: readonly Disclosure[], guard: SendGuard): Promise<boolean>;
  sentAnyway(addresses: readonly string[], leaks: readonly Disclosure[]): void;
  /** A mail to a watched address went without a look. */
  sentUnchecked(): void;
}

/** So long a press may be held for the book to answer. */
const waitMs = 300;
const readyEveryMs = 300;

const isSendKey = (event: KeyboardEvent, control: Element | null): boolean =>
  !event.isComposing && (event.key === 'Enter' ? event.ctrlKey || event.metaKey || control !== null : event.key === ' ' && control !== null);

const addressesOf = ({ to, cc, bcc }: Pick<ComposeContent, RecipientKind>): readonly string[] => [...to, ...cc, ...bcc].map((address) => address.toLowerCase());
const recipientsOf = (box: ComposeBox): readonly string[] => {
  const of = (kind: RecipientKind): readonly string[] => readRecipientsOf(box, kind) ?? [];
  return addressesOf({ to: of('to'), cc: of('cc'), bcc: of('bcc') });
};

/** History that all of them have had tells nobody anything. */
function withoutKnownHistory(document: Document, box: ComposeBox, content: ComposeContent): ComposeContent {
  if (content.quotedText === '') return content;
  const frame = findThread(document);
  if (!frame || threadOfBox(box) !== frame.threadId) return content;
  const thread = readOpenThread(document, frame);
  return thread.ok && hadEveryMessage(thread.value, addressesOf(content)) ? { ...content, quotedText: '' } : content;
}

/** Returns the way to stop. */
export function keepSendDoor(view: Window, keeper: DoorKeeper): () => void {
  const { document } = view;
  const underway = new WeakMap<HTMLElement, 'asked' | 'passing'>();

  const boxAt = (target: EventTarget | null): ComposeBox | null => {
    const region = target instanceof Element ? target.closest(composeRegion) : null;
    return region ? (openBoxes(document).find((box) => box.region.contains(region)) ?? null) : null;
  };
  const contentOf = (box: ComposeBox): ComposeContent | null => {
    const read = readBox(box);
    return read.ok ? read.value : null;
  };
  const leaksIn = (box: ComposeBox, content: ComposeContent, guard: SendGuard): readonly Disclosure[] => {
    const found = keeper.findLeaks(content, guard);
    return found.some(({ field }) => field === 'quotedText') ? keeper.findLeaks(withoutKnownHistory(document, box, content), guard) : found;
  };

  function carryOn({ region }: ComposeBox): void {
    const button = region.querySelector<HTMLElement>(sendButton);
    if (!button) return keeper.sentUnchecked();
    underway.set(region, 'passing');
    const shared = { bubbles: true, cancelable: true, composed: true, button: 0, view };
    button.dispatchEvent(new MouseEvent('mousedown', shared));
    button.dispatchEvent(new MouseEvent('mouseup', shared));
    button.click();
    underway.delete(region);
  }

  async function hold(box: ComposeBox, content: ComposeContent, guard: SendGuard, leaks: readonly Disclosure[]): Promise<void> {
    underway.set(box.region, 'asked');
    const goes = await keeper.askPerson(leaks, guard).catch(() => false);
    underway.delete(box.region);
    if (!goes || !box.region.isConnected) return;
    keeper.sentAnyway(addressesOf(content), leaks);
    carryOn(box);
  }

  async function waitAndJudge(box: ComposeBox, addresses: readonly string[]): Promise<void> {
    underway.set(box.region, 'asked');
    const late = new Promise<null>((done) => view.setTimeout(() => done(null), waitMs));
    const guard = await Promise.race([keeper.fetchGuard(addresses).catch(() => null), late]);
    underway.delete(box.region);
    if (!box.region.isConnected) return;
    try {
      const content = contentOf(box);
      const leaks = guard && content ? leaksIn(box, content, guard) : [];
      if (guard && content && leaks.length > 0) return await hold(box, content, guard, leaks);
      if (!guard || !content) keeper.sentUnchecked();
    } catch {
      keeper.sentUnchecked();
    }
    carryOn(box);
  }

  /** True where the press is held. */
  function judge(box: ComposeBox): boolean {
    const state = underway.get(box.region);
    if (state) return state === 'asked';
    const content = contentOf(box);
    const addresses = content ? addressesOf(content) : [];
    if (!content || !addresses.some(keeper.isWatched)) return false;
    const guard = keeper.guardAtHand(addresses);
    if (!guard) {
      void waitAndJudge(box, addresses);
      return true;
    }
    const leaks = leaksIn(box, content, guard);
    if (leaks.length === 0) return false;
    void hold(box, content, guard, leaks);
    return true;
  }

  function pressed(event: Event): void {
    const control = event.target instanceof Element ? event.target.closest(sendButton) : null;
    if (event instanceof KeyboardEvent ? !isSendKey(event, control) : control === null) return;
    const box = boxAt(event.target);
    if (!box) return;
    let held = false;
    try {
      held = judge(box);
    } catch {
      keeper.sentUnchecked();
    }
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** What `judge` will need is fetched while the person still writes. */
  function makeReady(): void {
    for (const box of openBoxes(document)) {
      const addresses = recipientsOf(box);
      if (addresses.some(keeper.isWatched) && !keeper.guardAtHand(addresses)) void fetchAhead(box, addresses);
    }
  }
  /** The first look at these people costs the most: it is had in an idle moment, not in the press. */
  async function fetchAhead(box: ComposeBox, addresses: readonly string[]): Promise<void> {
    const guard = await keeper.fetchGuard(addresses).catch(() => null);
    if (guard) view.requestIdleCallback(() => lookAhead(box, guard));
  }
  function lookAhead(box: ComposeBox, guard: SendGuard): void {
    try {
      const content = contentOf(box);
      if (content) keeper.findLeaks(content, guard);
    } catch {
      // The press itself will say so.
    }
  }

  const presses = ['click', 'keydown'] as const;
  for (const name of presses) view.addEventListener(name, pressed, true);
  const timer = view.setInterval(makeReady, readyEveryMs);
  makeReady();
  return () => {
    view.clearInterval(timer);
    for (const name of presses) view.removeEventListener(name, pressed, true);
  };
}
