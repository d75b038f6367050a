// Reads one mail that was saved as a file into a form to check, beside what the book knows of its thread. It saves nothing.
import type { CaptureForm } from '../domain/capture-form.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { threadKey, type Referral } from '../domain/referral.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { readOpenThread } from './read-open-thread.ts';
import type { Tools } from './tools.ts';

export type MailProblem = 'not-a-mail' | 'empty' | 'too-large';
/** Larger mails carry attachments that nobody reads here. */
const LARGEST = 60 * 1024 * 1024;

export interface FoundMail {
  readonly page: OpenThread;
  readonly form: CaptureForm;
  /** The thread is in the book. */
  readonly known: Referral | null;
}

export async function readMail(tools: Tools, file: Blob): Promise<Result<FoundMail, MailProblem>> {
  if (file.size > LARGEST) return fail('too-large');
  const [{ readEml }, settings, bytes] = await Promise.all([import('../exchange/read-mail-file.ts'), tools.book.settings(), file.arrayBuffer()]);
  const me = settings.emails.length > 0 ? { name: settings.name || null, emails: settings.emails } : null;
  const read = await readEml(new Uint8Array(bytes), me);
  if (!read.ok) return fail(read.reason === 'empty' ? 'empty' : 'not-a-mail');
  const [thread] = read.value;
  if (!thread) return fail('empty');
  const page: OpenThread = { kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: thread.me.emails[0] ?? null, url: '' };
  const form = await readOpenThread(tools, page);
  return ok({ page, form, known: form.thread ? await tools.book.referralByThread(threadKey(form.thread)) : null });
}
