// The last step that Goen takes: looks at the box, guards once more, inserts, reads back, notes it. Sending is the person's.
import type { Disclosure, Draft } from '../domain/draft.ts';
import type { BookEvent } from '../domain/event.ts';
import { hadEveryMessage } from '../domain/had-thread.ts';
import type { HostProblem, InsertPlace, InsertReport } from '../domain/open-page.ts';
import type { Referral } from '../domain/referral.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral } from './change-referral.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { PageTools } from './tools.ts';

export type PlaceResult =
  | { readonly ok: true; readonly value: { readonly report: InsertReport; readonly referral: Referral; readonly events: readonly BookEvent[] } }
  | { readonly ok: false; readonly reason: 'held'; readonly findings: readonly Disclosure[] }
  | { readonly ok: false; readonly reason: HostProblem | StoreProblem | 'not-there' };

/** `threadId`: insert only while this thread is open. A draft that is held is not written anywhere. */
export async function placeDraft(tools: PageTools, referral: Referral, draft: Draft, place: InsertPlace, threadId: string | null): Promise<PlaceResult> {
  const box = await tools.host.readCompose({ place, threadId });
  if (!box.ok) return box;
  let compose = box.value;
  if (compose?.quotedText) {
    const seen = await tools.host.readPage();
    if (seen.ok && seen.value.kind === 'thread' && hadEveryMessage(seen.value, [...compose.to, ...compose.cc, ...compose.bcc])) compose = { ...compose, quotedText: '' };
  }
  const findings = await inspectDraft(tools, referral, draft, compose);
  if (findings.some((finding) => finding.level === 'leak')) return { ok: false, reason: 'held', findings };
  const inserted = await tools.host.insertDraft({ draftId: draft.id, place, threadId, to: draft.to, cc: draft.cc, subject: draft.subject, body: draft.body });
  if (!inserted.ok) return inserted;
  if (!inserted.value.there) return { ok: false, reason: 'not-there' };
  const noted = await changeReferral(tools, referral, { kind: 'draft-placed' }, { operation: `${draft.id} ${place}` });
  if (!noted.ok) return noted;
  return { ok: true, value: { report: inserted.value, referral: noted.value.value, events: noted.value.events } };
}
