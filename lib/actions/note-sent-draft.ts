// A draft that went into a mail was sent, and the page in which it was written may be gone: it is noted from what is kept of it. Where that page is still there, both note the same once.
import { confirmSent } from './confirm-sent.ts';
import { findUnsavedDraft, keepTyping, keepUnsaved } from './keep-unsaved.ts';
import type { Tools } from './tools.ts';

/** False where nothing is kept under this id (it was noted before, or changed since), and where the book could not save: then it stays a begun one. */
export async function noteSentDraft(tools: Tools, draftId: string): Promise<boolean> {
  const kept = await findUnsavedDraft(tools, draftId);
  const referral = kept && (await tools.book.referral(kept.draft.referralId));
  if (!referral || referral.removed) return false;
  const confirmed = await confirmSent(tools, referral, kept.draft);
  if (!confirmed.ok) return false;
  await Promise.all([keepUnsaved(tools, kept.key, null), keepTyping(tools, kept.key, null)]);
  return true;
}
