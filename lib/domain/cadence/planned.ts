// A follow-up as the rules want it, before it is stored; and the sheet on which a plan is written down.
import type { DraftKind } from '../draft.ts';
import { addDays } from '../day.ts';
import type { FollowUp, FollowUpKind } from '../follow-up.ts';
import type { ContactChannel } from '../moment.ts';
import { ME, type Person, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { channelFor } from './channel.ts';
import { draftFor } from './draft-for.ts';
import { isDay } from './quiet-days.ts';
import { dueDay, ruleNamed, type RuleName, type Rules } from './rules.ts';

export interface PlannedFollowUp {
  /** `<referral or person>:<kind>:<cause>`: another cause is another follow-up, so what is done comes back when its time comes again. */
  readonly id: string;
  readonly referralId: string | null;
  readonly personId: PersonId | null;
  readonly kind: FollowUpKind;
  /** YYYY-MM-DD; no quiet day. */
  readonly dueOn: string;
  /** The day its reason happened. */
  readonly since: string | null;
  readonly channel: ContactChannel | null;
  readonly draft: DraftKind | null;
  /** After this day it is no longer begun; what stands open stays. */
  readonly lapsesOn: string | null;
  /** The day is only that of the planning: it is not moved afterwards. */
  readonly isAnyDay: boolean;
}

/** What was planned before and became of it. */
export type Stored = Pick<FollowUp, 'id' | 'state' | 'updatedAt'> & Partial<Pick<FollowUp, 'doneOn' | 'doneBy'>>;

export interface PlanInput {
  readonly rules: Rules;
  /** Those of whom anything is known: what they said counts only then. */
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly stored: ReadonlyMap<string, Stored>;
  /** YYYY-MM-DD; stands in where a record says no day. */
  readonly today: string;
}

/** The day on which it was done; null where it is not. */
export function doneDay(stored: Stored | undefined): string | null {
  if (stored?.state !== 'done') return null;
  const day = stored.doneOn ?? stored.updatedAt.slice(0, 10);
  return isDay(day) ? day : null;
}

export interface PlanFacts {
  readonly since?: string | null;
  /** Instead of the rule's own. */
  readonly days?: number;
  readonly isAnyDay?: true;
}
export interface Sheet {
  readonly planned: PlannedFollowUp[];
  /** `from`: the day from which the rule counts. Nothing is written where the rule is off or the day is none, and nobody writes to themselves. */
  readonly add: (rule: RuleName, personId: PersonId | null, from: string, cause: string, facts?: PlanFacts) => void;
  /** One that comes back: where it was done without a trace in the record, it counts from the day it was done. */
  readonly again: (rule: RuleName, personId: PersonId | null, from: string, facts?: PlanFacts) => void;
}

export function planSheet(subjectId: string, referral: Referral | null, { rules, people, stored }: PlanInput): Sheet {
  const planned: PlannedFollowUp[] = [];
  const idOf = (rule: RuleName, cause: string): string => `${subjectId}:${ruleNamed(rule).kind}:${cause}`;
  const add: Sheet['add'] = (name, personId, from, cause, { since = from, days, isAnyDay } = {}) => {
    const rule = ruleNamed(name);
    if ((personId === ME && name !== 'introduce' && name !== 'check-need') || rules.days[name] === null) return;
    const dueOn = dueDay(rules, name, from, referral?.business ?? null, days);
    if (dueOn === null) return;
    const person = personId === null ? null : (people.get(personId) ?? null);
    planned.push({
      id: idOf(name, cause), referralId: referral?.id ?? null, personId, kind: rule.kind, dueOn, since, channel: channelFor(rule.kind, person), draft: draftFor(rule.kind, referral, person),
      lapsesOn: rule.lapsesAfter === undefined ? null : addDays(dueOn, rule.lapsesAfter), isAnyDay: isAnyDay === true,
    });
  };
  const again: Sheet['again'] = (name, personId, from, facts = {}) => {
    let [base, cause] = [from, from];
    for (let turn = 2; ; turn += 1) {
      const done = doneDay(stored.get(idOf(name, cause)));
      if (done === null) break;
      // Done on the very day it counts from: the same day once more, under another name.
      [base, cause] = done > base ? [done, done] : [base, `${base}.${turn}`];
    }
    add(name, personId, base, cause, { ...facts, since: base });
  };
  return { planned, add, again };
}
