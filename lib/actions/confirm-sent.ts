// A mail was sent (the host showed it, or the person said so): it is noted with what it means, and the follow-ups that it does are done.
import { doneByDraft } from '../domain/cadence/deeds.ts';
import { nextStepToTell } from '../domain/cadence/plan-service.ts';
import { planReferral } from '../domain/cadence/plan-referral.ts';
import type { PlannedFollowUp } from '../domain/cadence/planned.ts';
import { rulesOf } from '../domain/cadence/rules.ts';
import { PERSON_KINDS } from '../domain/cadence/plan-person.ts';
import { reconcileFollowUps } from '../domain/cadence/reconcile.ts';
import { dayOf } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { partiesOf, type Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral, referralIntent } from './change-referral.ts';
import { withFinished, type FinishedBy } from './follow-up-intents.ts';
import { afterIntent } from './after-intent.ts';
import { contactsBy, meaningOf } from './sent-meaning.ts';
import type { Changed, Tools } from './tools.ts';

/** Confirmed twice it is noted once. */
export async function confirmSent(tools: Tools, referral: Referral, draft: Draft): Promise<Result<Changed<Referral>, StoreProblem>> {
  const now = tools.now();
  return changeReferral(tools, referral, meaningOf(referral, draft, now), { operation: `${draft.id} sent`, contacts: contactsBy(referral, draft, now), finished: finishedBy(referral, draft) });
}

/** The thing must be about a reader; of a delivery the next step alone is told. */
function finishedBy(referral: Referral, draft: Draft): FinishedBy {
  const kinds = doneByDraft(draft.kind);
  const step = draft.kind === 'delivery' ? nextStepToTell(referral) : null;
  return ({ kind, personId, id, referralId }) => {
    const isMeant = kinds.includes(kind) && personId !== null && draft.readers.includes(personId) && (referralId === referral.id || PERSON_KINDS.has(kind));
    return isMeant && (kind !== 'tell-delivery' || (step !== null && id.endsWith(`:${step}`))) ? 'mail' : null;
  };
}

/** What will be wanted once this mail is sent, the nearest first. Nothing is saved. */
export async function whatFollows(tools: Tools, referral: Referral, draft: Draft): Promise<readonly PlannedFollowUp[]> {
  const now = tools.now();
  const today = dayOf(now);
  const [rows, settings, known] = await Promise.all([tools.book.followUpsOf(referral.id), tools.book.settings(), Promise.all(partiesOf(referral).map((id) => tools.book.person(id)))]);
  const contacts = contactsBy(referral, draft, now);
  const people = new Map(known.flatMap((person) => (person ? [[person.id, { ...person, contacts: { ...person.contacts, ...contacts.get(person.id) } as typeof person.contacts }] as const] : [])));
  const stored = withFinished(rows.filter(({ kind }) => !PERSON_KINDS.has(kind)), finishedBy(referral, draft), today);
  const next = afterIntent(referral, referralIntent(referral.id, meaningOf(referral, draft, now)));
  const planned = planReferral(next, { rules: rulesOf(settings), people, stored: new Map(stored.map((row) => [row.id, row])), today });
  const { open, move } = reconcileFollowUps(planned, stored, today);
  const moved = new Map(move.map(({ planned: { id }, dueOn }) => [id, dueOn]));
  const standing = new Map(stored.filter(({ state }) => state === 'open').map((row) => [row.id, row.dueOn]));
  return [...open, ...planned.flatMap((p) => (standing.has(p.id) ? [{ ...p, dueOn: moved.get(p.id) ?? standing.get(p.id) ?? p.dueOn }] : []))]
    .filter(({ kind }) => kind !== 'check-yes')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
