// One call puts a draft into Gmail's own compose box and reads it back. It must never send, never write twice, and never say more than it found.
import type { HostProblem, InsertReport, InsertRequest } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bareSubject } from '../../domain/writing/bare-subject.ts';
import { countWords, holdsAny } from '../../domain/writing/words-there.ts';
import { readAccount } from './account.ts';
import { chooseBox, openBoxes, threadOfBox, type ComposeBox } from './compose-boxes.ts';
import { ownTextOf, subjectOf } from './compose-content.ts';
import { addRecipients, readRecipientsOf } from './compose-recipients.ts';
import { firstOf, pause } from './find.ts';
import { openNewMail, openNewReply } from './new-box.ts';
import { findThread, threadInAddress, type ThreadFrame } from './open-thread.ts';
import type { PlacedDrafts } from './placed-drafts.ts';
import { composeSubject } from './selectors.ts';
import { writeWords } from './write-words.ts';

/** The thread that must be open, or what stands in the way. */
export function requireThread(view: Window, threadId: string | null): Result<ThreadFrame | null, HostProblem> {
  const frame = findThread(view.document);
  if (threadId === null) return ok(frame);
  if (!frame) return fail(threadInAddress(view.document.location.hash) === null ? 'no-thread' : 'not-ready');
  return frame.threadId === threadId ? ok(frame) : fail('wrong-thread');
}

const same = (asked: readonly { readonly email: string | null }[], found: readonly string[] | null): boolean => {
  const wanted = asked.map((person) => person.email?.toLowerCase());
  return found !== null && wanted.length === found.length && wanted.every((email) => email !== undefined && found.includes(email));
};

function report(box: ComposeBox, request: InsertRequest, alreadyThere: boolean): InsertReport {
  const open = request.to.length === 0 && request.cc.length === 0;
  return {
    there: countWords(ownTextOf(box), request.body) === 1,
    alreadyThere,
    recipientsMatch: open || (same(request.to, readRecipientsOf(box, 'to')) && same(request.cc, readRecipientsOf(box, 'cc') ?? [])),
    subjectMatches: request.subject === '' || bareSubject(request.subject) === bareSubject(subjectOf(box)),
    place: request.place,
  };
}

function writeSubject(box: ComposeBox, subject: string): void {
  const field = firstOf(box.region, composeSubject);
  if (!(field instanceof HTMLInputElement) || field.value === subject) return;
  field.value = subject;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gmail may clear the recipients of a fresh box a moment later: set again until they stay. */
async function addressMail(view: Window, box: ComposeBox, request: InsertRequest): Promise<void> {
  for (let quiet = 0, round = 0; quiet < 2 && round < 8; round++) {
    const there = same(request.to, readRecipientsOf(box, 'to')) && same(request.cc, readRecipientsOf(box, 'cc') ?? []) && subjectOf(box) === request.subject;
    quiet = there ? quiet + 1 : 0;
    if (!there) {
      await addRecipients(view, box, 'to', request.to);
      await addRecipients(view, box, 'cc', request.cc);
      writeSubject(box, request.subject);
    }
    await pause(view, 90);
  }
}

/** A box that bears these very words already, though nothing here remembers it (the extension was updated meanwhile). */
function boxWithWords(view: Window, request: InsertRequest, frame: ThreadFrame | null): ComposeBox | null {
  const bears = (box: ComposeBox): boolean => countWords(ownTextOf(box), request.body) > 0;
  if (request.place === 'open-compose') {
    const box = chooseBox(view.document, frame, request.threadId !== null);
    return box && bears(box) ? box : null;
  }
  const isOurs = (box: ComposeBox): boolean => {
    const thread = threadOfBox(box);
    return request.place === 'new-mail' ? thread === '' : frame !== null && (frame.root.contains(box.region) || thread === frame.threadId);
  };
  return openBoxes(view.document).find((box) => isOurs(box) && bears(box)) ?? null;
}

async function boxFor(view: Window, request: InsertRequest, frame: ThreadFrame | null): Promise<Result<ComposeBox, HostProblem>> {
  switch (request.place) {
    case 'open-compose': {
      const box = chooseBox(view.document, frame, request.threadId !== null);
      return box ? ok(box) : fail('no-compose');
    }
    case 'reply': return frame ? openNewReply(view, frame, request, readAccount(view.document).email) : fail('no-thread');
    case 'new-mail': return openNewMail(view);
    case 'message-box': return fail('no-compose');
    default: return request.place satisfies never;
  }
}

export async function insertDraft(view: Window, request: InsertRequest, placed: PlacedDrafts): Promise<Result<InsertReport, HostProblem>> {
  const before = requireThread(view, request.threadId);
  if (!before.ok) return before;
  const known = placed.boxOf(request.draftId) ?? boxWithWords(view, request, before.value);
  // Words that somebody took out again may go in again; changed ones are theirs now.
  if (known && holdsAny(ownTextOf(known), request.body)) {
    if (placed.boxOf(request.draftId) !== known) placed.put(request.draftId, known);
    return ok(report(known, request, true));
  }
  const box = known ? ok(known) : await boxFor(view, request, before.value);
  if (!box.ok) return box;
  // Gmail may have moved on while the box opened.
  const after = requireThread(view, request.threadId);
  if (!after.ok) return after;
  if (request.place === 'new-mail') await addressMail(view, box.value, request);
  writeWords(box.value, request.body);
  await pause(view, 60);
  if (request.place === 'new-mail') await addressMail(view, box.value, request);
  const found = report(box.value, request, false);
  if (found.there) placed.put(request.draftId, box.value);
  return ok(found);
}
