// Puts a draft into the message box of the open thread and reads it back. It presses no key and no button, so it cannot send, also where Enter sends.
import type { ComposeContent, HostProblem, InsertReport, InsertRequest } from '../../domain/open-page.ts';
import { foldName } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { threadIdOf } from './linkedin-address.ts';
import { cleanName } from './person-name.ts';
import type { Participants } from './participants.ts';
import { seeThread } from './read-thread.ts';
import { closestOf, findAll, findFirst } from './selectors.ts';
import { isShown } from './visible-text.ts';
import { watchPlacedDraft, type Sight } from './watch-placed-draft.ts';

/** The lines that have words, with single spaces: an editor may turn spaces into others and part paragraphs as it likes. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/[\s\u200B\uFEFF]+/g, ' ').trim()).filter(Boolean);
function timesIn(whole: readonly string[], part: readonly string[]): number {
  return part.length === 0 ? 0 : whole.filter((_, start) => part.every((line, i) => whole[start + i] === line)).length;
}

/** The box of the thread in the middle of the page; never the one of a bubble above it. */
function boxOf(document: Document): HTMLElement | null {
  const main = findFirst(document, 'main');
  const boxes = main ? findAll(main, 'messageBox').filter((box) => isShown(box) && !closestOf(box, 'elsewhere')) : [];
  const [box] = boxes;
  return boxes.length === 1 && box ? (box as HTMLElement) : null;
}

/** A paragraph is a line, a break is a line, the break that holds an empty paragraph open is none. */
export function textInBox(box: Element): string {
  const lineOfBlock = (block: Element): string => {
    let text = '';
    const visit = (node: Node): void => {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if ((node as Element).tagName === 'BR') text += '\n';
      else node.childNodes.forEach(visit);
    };
    visit(block);
    return text.replace(/\n$/, '');
  };
  const blocks = [...box.children];
  const isParted = blocks.some((block) => /^(?:P|DIV)$/.test(block.tagName));
  return (isParted ? blocks.map(lineOfBlock).join('\n') : lineOfBlock(box)).replace(/\u00A0/g, ' ').replace(/\s+$/, '');
}

function isFor(request: InsertRequest, participants: Participants): boolean {
  const asked = [...request.to, ...request.cc].map((address) => address.name).filter((name) => name !== null);
  const key = (name: string): string => foldName(cleanName(name) ?? name);
  const wanted = new Set(asked.map(key)), there = new Set(participants.names.map(key));
  return request.to.length === 0 || (participants.complete && wanted.size === there.size && [...wanted].every((name) => there.has(name)));
}

/** Types at the end of the box as the browser itself would, line by line; a line break is the one of Shift+Enter. The focus goes back to where it was, so that no key meant for elsewhere sends. */
function typeAtEnd(box: HTMLElement, text: string): void {
  const { ownerDocument: document } = box;
  const selection = document.getSelection();
  const before = document.activeElement;
  const range = document.createRange();
  const last = box.lastElementChild ?? box;
  range.selectNodeContents(last);
  if (last.childNodes.length === 1 && last.firstChild?.nodeName === 'BR') range.setStart(last, 0);
  range.collapse(last.firstChild?.nodeName === 'BR' && last.childNodes.length === 1);
  selection?.removeAllRanges();
  selection?.addRange(range);
  text.split('\n').forEach((line, i) => {
    if (i > 0) document.execCommand('insertLineBreak');
    if (line) document.execCommand('insertText', false, line);
  });
  if (before === box) return;
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  else box.blur();
}

export interface MessageBox {
  read(threadId: string | null): Result<ComposeContent, HostProblem>;
  insert(request: InsertRequest): Result<InsertReport, HostProblem>;
}

/** Remembers which drafts it has put where, for as long as the page lives. */
export function createMessageBox(window: Window, draftLeft: (draftId: string, sent: boolean) => void): MessageBox {
  const { document } = window;
  const placed = new Map<string, string>();

  const find = (threadId: string | null): Result<{ box: HTMLElement; open: string; participants: Participants }, HostProblem> => {
    const open = threadIdOf(window.location.href);
    if (open === null) return fail('no-thread');
    if (threadId !== null && threadId !== open) return fail('wrong-thread');
    const box = boxOf(document);
    if (!box) return fail('no-compose');
    const seen = seeThread(document);
    if (!seen.ok && seen.reason === 'not-ready') return seen;
    return ok({ box, open, participants: seen.ok ? seen.value.participants : { names: [], complete: false } });
  };

  const look = (): Sight => {
    const box = boxOf(document);
    const seen = seeThread(document);
    const mine = seen.ok ? seen.value.items.filter((item, i) => !item.isOther && seen.value.senders.names[i] === seen.value.senders.me) : [];
    return { box: box ? linesOf(textInBox(box)) : null, mine: mine.map((item) => linesOf(item.body ?? '')) };
  };

  return {
    read(threadId) {
      const found = find(threadId);
      if (!found.ok) return found;
      return ok({ to: found.value.participants.names, cc: [], bcc: [], subject: '', ownText: textInBox(found.value.box), quotedText: '', attachments: [] });
    },
    insert(request) {
      if (request.place === 'new-mail') return fail('no-compose');
      const found = find(request.threadId);
      if (!found.ok) return found;
      const { box, open, participants } = found.value;
      const body = request.body.replace(/\r\n?/g, '\n').trim();
      const standing = textInBox(box);
      const wanted = linesOf(body);
      // Words that somebody took out again may go in again; changed ones are theirs now.
      const isChanged = placed.get(request.draftId) === open && wanted.some((line) => linesOf(standing).includes(line));
      const alreadyThere = timesIn(linesOf(standing), wanted) > 0 || isChanged;
      if (!alreadyThere && body !== '') typeAtEnd(box, standing === '' ? body : `\n\n${body}`);
      const now = linesOf(textInBox(box));
      const isKept = alreadyThere || now.join('\n') === [...linesOf(standing), ...wanted].join('\n');
      const there = timesIn(now, wanted) === 1 && isKept;
      if (there && !alreadyThere) {
        placed.set(request.draftId, open);
        watchPlacedDraft(window, look, (sent) => {
          placed.delete(request.draftId);
          draftLeft(request.draftId, sent);
        });
      }
      return ok({ there, alreadyThere, recipientsMatch: isFor(request, participants), subjectMatches: true, place: 'message-box' });
    },
  };
}
