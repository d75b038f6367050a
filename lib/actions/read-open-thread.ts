// Turns the open thread into a form to check. The reader is loaded only now, so that the panel opens at once.
import { formFrom, partyIn, type CaptureForm, type OfferedAnswer } from '../domain/capture-form.ts';
import type { OpenThread } from '../domain/open-page.ts';
import type { MailAddress } from '../domain/mail-thread.ts';
import { foldName, ME, type Person } from '../domain/person.ts';
import { partyOf, type Referral } from '../domain/referral.ts';
import { findAgain } from './find-again.ts';
import type { Tools } from './tools.ts';

export async function readOpenThread(tools: Tools, page: OpenThread): Promise<CaptureForm> {
  const { readThread } = await import('../reading/read-thread.ts');
  return findAgain(tools, formFrom(await readThread(page.thread), page, tools.newId));
}

/** Answers that stand in the thread and not yet in the ledger of a record that is known; each is given to whoever of the record's parties said it. */
export async function offerAnswers(tools: Tools, page: OpenThread, referral: Referral): Promise<readonly OfferedAnswer[]> {
  const form = await readOpenThread(tools, page);
  const recorded = new Set(Object.values(referral.optIns).map((entry) => entry.words && `${entry.words.messageId} ${entry.words.quote}`));
  const parties = await Promise.all((['prospect', 'provider'] as const).map(async (role) => ({ role, person: await personIn(tools, referral, role) })));
  return form.answers.flatMap((answer) => {
    if (recorded.has(`${answer.evidence.messageId} ${answer.evidence.quote}`)) return [];
    const from = page.thread.messages.find((m) => m.id === answer.evidence.messageId)?.from;
    // The reader knows this thread alone: who has the need there may be who meets it in the record.
    const speaker = parties.find(({ person }) => person && from && isSame(person, from)) ?? parties.find(({ person }) => person && person.id === partyIn(form, answer.role)?.person.id);
    return speaker ? [{ ...answer, role: speaker.role }] : [];
  });
}

async function personIn(tools: Tools, referral: Referral, role: 'prospect' | 'provider'): Promise<Person | null> {
  const id = partyOf(referral, role);
  return id === null || id === ME ? null : tools.book.person(id);
}

function isSame(person: Person, from: MailAddress): boolean {
  if (from.email) return person.emails.includes(from.email.toLowerCase());
  return from.name !== null && [person.name, ...person.otherNames].some((name) => foldName(name) === foldName(from.name ?? ''));
}
