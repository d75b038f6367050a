// Puts a mail into the person's own words for good, or gives it back to the shipped ones. What was made from which shipped text is kept with it.
import type { EventIntent, Json } from '../domain/event.ts';
import type { KeptMail, MailText } from '../domain/own-mail.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { SETTINGS_ID, type Settings } from '../domain/settings.ts';
import { loadWording } from '../drafting/draft-language.ts';
import { keptMail, mailKey, type MailId } from '../drafting/own-mails.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

/** Null, or the shipped text itself: the shipped mail is used again. `seen` is what the person was looking at; changed by another page meanwhile it is a conflict. */
export async function changeMail(tools: Tools, id: MailId, text: MailText | null, seen: KeptMail | null): Promise<Result<Changed<Settings>, StoreProblem>> {
  const [wording, settings] = await Promise.all([loadWording(id.language), tools.book.settings()]);
  const key = mailKey(id);
  const shipped = wording.source(id.kind, id.register, id.variant);
  const stored = settings.ownMails[key] ?? null;
  if (stored?.subject !== seen?.subject || stored?.body !== seen?.body) return fail('conflict');
  const kept = text && shipped && keptMail(text, shipped);
  const intent: EventIntent = { subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', put: { ownMails: { [key]: kept as unknown as Json } } };
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [intent], expect: { [SETTINGS_ID]: settings.revision } });
  return saved.ok ? ok({ value: await tools.book.settings(), events: saved.value.events }) : saved;
}
