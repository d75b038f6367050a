// Makes Gmail open a compose box: the reply to a message, or a new mail. It must not write into it.
import type { HostProblem, InsertRequest } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { openBoxes, openReply, type ComposeBox } from './compose-boxes.ts';
import { firstOf, isLabelled, isShown, pause, waitFor } from './find.ts';
import { messageItems, type MessageItem } from './message-items.ts';
import { readMessage } from './message.ts';
import type { ThreadFrame } from './open-thread.ts';
import { press } from './press.ts';
import { anyButton, anyLink, composeButton, composeRegion, navigationButton, replyButton, replyLink } from './selectors.ts';
import { composeWords, replyWords } from './words.ts';

type OpenItem = Extract<MessageItem, { state: 'open' }>;

/** Gmail's own set-up of a fresh box (it may even clear the recipients again) takes up to a tenth of a second. */
const settleMs = 180;
const limitMs = 4000;

async function boxAfter(view: Window, act: () => boolean): Promise<ComposeBox | null> {
  const before = new Set(openBoxes(view.document).map((box) => box.region));
  if (!act()) return null;
  const box = await waitFor(view, () => openBoxes(view.document).find((one) => !before.has(one.region) && isShown(one.body)) ?? null, limitMs);
  if (box) await pause(view, settleMs);
  return box;
}

/** The newest message a reply to which goes to whom the draft is for; else the newest. */
function messageToAnswer(items: readonly OpenItem[], request: Pick<InsertRequest, 'to'>, mine: string | null): OpenItem | null {
  const wanted = new Set(request.to.map((person) => person.email?.toLowerCase()).filter(Boolean));
  const newestFirst = [...items].reverse();
  if (wanted.size === 0) return newestFirst[0] ?? null;
  const answersThem = (item: OpenItem): boolean => {
    const read = readMessage(item.card, item.card.ownerDocument.documentElement.getAttribute('lang'));
    if (!read.seen) return false;
    const goesTo = read.message.from.email === mine ? read.message.to : [read.message.from];
    return goesTo.some((person) => person.email !== null && wanted.has(person.email));
  };
  return newestFirst.find(answersThem) ?? newestFirst[0] ?? null;
}

function replyControl(frame: ThreadFrame, item: OpenItem, isNewest: boolean): HTMLElement | null {
  const outsideBox = (element: HTMLElement): boolean => !element.closest(composeRegion);
  const inHead = firstOf(item.card, replyButton, outsideBox) ?? firstOf(item.card, anyButton, (element) => outsideBox(element) && isLabelled(element, replyWords));
  if (inHead) return inHead;
  if (!isNewest) return null;
  return firstOf(frame.root, replyLink, outsideBox) ?? firstOf(frame.root, anyLink, (element) => outsideBox(element) && isLabelled(element, replyWords));
}

const openNow = (frame: ThreadFrame): readonly OpenItem[] => messageItems(frame)?.filter((item): item is OpenItem => item.state === 'open') ?? [];

/** Where every message is collapsed, the newest is opened first: a collapsed one has no Reply. */
async function openItems(view: Window, frame: ThreadFrame): Promise<readonly OpenItem[]> {
  const newest = messageItems(frame)?.findLast((item) => item.state === 'open' || item.state === 'collapsed');
  if (newest?.state !== 'collapsed') return openNow(frame);
  press(newest.row);
  await waitFor(view, () => (openNow(frame).some((item) => item.element === newest.element) ? true : null), limitMs);
  return openNow(frame);
}

export async function openNewReply(view: Window, frame: ThreadFrame, request: Pick<InsertRequest, 'to'>, mine: string | null): Promise<Result<ComposeBox, HostProblem>> {
  const already = openReply(view.document, frame);
  if (already) return ok(already);
  const items = await openItems(view, frame);
  const item = messageToAnswer(items, request, mine);
  const control = item && replyControl(frame, item, item === items.at(-1));
  if (!control) return fail('page-changed');
  const box = await boxAfter(view, () => press(control));
  return box ? ok(box) : fail('no-compose');
}

export async function openNewMail(view: Window): Promise<Result<ComposeBox, HostProblem>> {
  const button = firstOf(view.document, composeButton, isShown) ?? firstOf(view.document, navigationButton, (element) => isLabelled(element, composeWords));
  if (!button) return fail('no-compose');
  const box = await boxAfter(view, () => press(button));
  return box ? ok(box) : fail('no-compose');
}
