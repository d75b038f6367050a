// A second thread of one referral: the answer of one side often comes in a mail of its own. Finds the record, and ties the thread to it.
import type { CaptureForm, OfferedAnswer } from '../domain/capture-form.ts';
import { ME } from '../domain/person.ts';
import { partyOf, threadKey, type Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { optInFrom } from './capture-thread.ts';
import { changeReferral } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

/** Open referrals in which somebody of this form has a part, the newest change first. Only people found for sure count. */
export async function relatedReferrals(tools: Pick<Tools, 'book'>, form: CaptureForm): Promise<readonly Referral[]> {
  const people = form.parties.filter((party) => party.known && !party.isMe).map((party) => party.person.id);
  const found = new Map<string, Referral>();
  for (const id of new Set(people)) for (const referral of await tools.book.referralsOf(id)) if (!referral.removed && !referral.closedOn) found.set(referral.id, referral);
  return [...found.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** Ties the form's thread to a record that is there, with the answers that were accepted in it. Joined twice it is one thread. */
export async function joinThread(tools: Tools, referral: Referral, form: CaptureForm): Promise<Result<Changed<Referral>, StoreProblem>> {
  const channel = form.thread?.host === 'linkedin' ? 'linkedin' : 'mail';
  const counted = form.answers.flatMap((answer) => {
    const personId = answer.accepted ? personOf(referral, form, answer) : null;
    return personId === null || personId === ME ? [] : [optInFrom(answer.id, personId, answer.step, answer.evidence, channel, tools.now())];
  });
  return changeReferral(tools, referral, {
    kind: counted.length > 0 ? 'answer-recorded' : 'corrected',
    put: { ...(form.thread ? { threads: { [threadKey(form.thread)]: form.thread } } : {}), optIns: Object.fromEntries(counted.map((entry) => [entry.id, entry])) },
  }, { operation: `${form.id}:${referral.id}` });
}

/** Whose answer it is in that record: the same person in whatever role, else whoever has the role there. */
function personOf(referral: Referral, form: CaptureForm, answer: OfferedAnswer): string | null {
  const said = form.parties.find((party) => party.role === answer.role)?.person.id;
  return said !== undefined && (said === referral.prospectId || said === referral.providerId) ? said : partyOf(referral, answer.role);
}
