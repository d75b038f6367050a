// Turns the open thread into a form to check. The reader is loaded only now, so that the panel opens at once.
import { formFrom, type CaptureForm, type OfferedAnswer } from '../domain/capture-form.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { ME } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import { findAgain } from './find-again.ts';
import type { Tools } from './tools.ts';

export async function readOpenThread(tools: Tools, page: OpenThread): Promise<CaptureForm> {
  const { readThread } = await import('../reading/read-thread.ts');
  return findAgain(tools, formFrom(readThread(page.thread), page, tools.newId));
}

/** Answers that stand in the thread and not yet in the ledger of a record that is known. */
export async function offerAnswers(tools: Tools, page: OpenThread, referral: Referral): Promise<readonly OfferedAnswer[]> {
  const form = await readOpenThread(tools, page);
  const recorded = new Set(Object.values(referral.optIns).map((entry) => entry.words && `${entry.words.messageId} ${entry.words.quote}`));
  return form.answers.filter((answer) => {
    const personId = answer.role === 'prospect' ? referral.prospectId : referral.providerId;
    return personId !== null && personId !== ME && !recorded.has(`${answer.evidence.messageId} ${answer.evidence.quote}`);
  });
}
