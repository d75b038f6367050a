// A mail was sent (the host showed it, or the person said so): what that means for the record.
import { dayOf } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { EventIntent } from '../domain/event.ts';
import type { OptInEntry } from '../domain/opt-in.ts';
import type { PersonId } from '../domain/person.ts';
import { otherSide, wasToldAlone, type Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { planFollowUps, type PlannedFollowUp } from '../domain/plan-follow-ups.ts';
import { afterChange, changeReferral, type ReferralChange } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

/** Confirmed twice it is noted once. */
export async function confirmSent(tools: Tools, referral: Referral, draft: Draft): Promise<Result<Changed<Referral>, StoreProblem>> {
  const asked = asksHowItWent(draft) ? (await tools.book.followUpsOf(referral.id)).filter((f) => f.kind === 'ask-how-it-went' && f.state === 'open') : [];
  const also = asked.map((f): EventIntent => ({ subject: { type: 'follow-up', id: f.id }, kind: 'done', set: { state: 'done' } }));
  return changeReferral(tools, referral, meaningOf(referral, draft, tools.now()), { operation: `${draft.id} sent`, also });
}

const asksHowItWent = ({ kind }: Draft): boolean => kind === 'ask-provider' || kind === 'ask-client';

/** What will be wanted once this mail is sent, the nearest first. Nothing is saved. */
export async function whatFollows(tools: Tools, referral: Referral, draft: Draft): Promise<readonly PlannedFollowUp[]> {
  const [stored, settings] = await Promise.all([tools.book.followUpsOf(referral.id), tools.book.settings()]);
  const known = new Map(stored.map((f) => [f.id, f]));
  const next = afterChange(referral, meaningOf(referral, draft, tools.now()));
  return planFollowUps(next, settings, next.capturedOn || dayOf(tools.now()))
    .filter(({ id, kind }) => known.get(id)?.state !== 'done' && kind !== 'check-yes' && !(kind === 'ask-how-it-went' && asksHowItWent(draft)))
    .map((planned) => ({ ...planned, dueOn: known.get(planned.id)?.state === 'open' ? (known.get(planned.id)?.dueOn ?? planned.dueOn) : planned.dueOn }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function meaningOf(referral: Referral, draft: Draft, now: Date): ReferralChange {
  const today = dayOf(now);
  const asked = (about: OptInEntry['about']): ReferralChange => ({
    kind: 'draft-sent',
    put: {
      optIns: Object.fromEntries(draft.readers.map((personId): [string, OptInEntry] => [`${draft.id}:${personId}`, {
        id: `${draft.id}:${personId}`, personId, about, towards: about === 'introduction' ? otherSide(referral, personId) : referral.introducerId, step: 'asked', on: today, recordedAt: now.toISOString(), channel: draft.to.some((a) => a.email) ? 'mail' : 'linkedin', covers: [], words: null, note: null,
      }])),
    },
  });
  const toldAlone = (reader: PersonId | null, of: PersonId | null): ReferralChange => ({ kind: 'draft-sent', put: { introducedTo: reader !== null && of !== null ? { [reader]: of } : {} } });
  switch (draft.kind) {
    case 'optin-prospect': case 'optin-provider': case 'chaser':
      return asked('introduction');
    case 'third-consent':
      return asked('tell-introducer');
    case 'introduction':
      // A text to one side alone: the two are introduced once the other was told as well.
      if (draft.way === 'linkedin-prospect' && !wasToldAlone(referral, 'provider')) return toldAlone(referral.prospectId, referral.providerId);
      if (draft.way === 'linkedin-provider' && !wasToldAlone(referral, 'prospect')) return toldAlone(referral.providerId, referral.prospectId);
      return { kind: 'introduced', set: { introducedOn: today, introducedInWriting: true } };
    case 'thanks': case 'thanks-letter': case 'thanks-anyway':
      return { kind: 'draft-sent', set: { thankedOn: today } };
    case 'decline':
      return { kind: 'draft-sent', set: { closedOn: today, closedWhy: 'declined' } };
    case 'forwardable': case 'not-now': case 'progress': case 'report': case 'ask-provider': case 'ask-client': case 'testimonial': case 'ask-introductions': case 'partner': case 'apology': case 'delivery': case 'information': case 'pause':
      return { kind: 'draft-sent' };
    default:
      return draft.kind satisfies never;
  }
}
