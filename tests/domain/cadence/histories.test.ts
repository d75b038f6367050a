// A thousand histories that nobody thought of: what holds for every one of them.
import { afterAll, describe, expect, it } from 'vitest';
import { planPerson } from '../../../lib/domain/cadence/plan-person.ts';
import { planReferral } from '../../../lib/domain/cadence/plan-referral.ts';
import type { PlannedFollowUp } from '../../../lib/domain/cadence/planned.ts';
import { ruleNamed, rulesOf } from '../../../lib/domain/cadence/rules.ts';
import { addDays } from '../../../lib/domain/day.ts';
import type { FollowUp, FollowUpKind } from '../../../lib/domain/follow-up.ts';
import { nextStep } from '../../../lib/domain/next-step.ts';
import { oneOf, seeded } from '../../store/memory-book.ts';
import { isClient, owedIn } from './owed.ts';
import { randomHistory, type History } from './random-history.ts';
import { openOf, settle, type Story } from './story.ts';

const HISTORIES = 1000;
const SEVERAL: readonly FollowUpKind[] = ['apology-letter', 'tell-delivery'];
const causeOf = (row: FollowUp): string => row.id.split(`:${row.kind}:`)[1] ?? '';
const keyOf = (row: FollowUp): string => `${row.id.split(':')[0] ?? ''} ${row.kind} ${row.personId ?? ''} ${SEVERAL.includes(row.kind) ? causeOf(row) : ''}`.trim();
const endOf = ({ stages }: History): Story => stages.at(-1) as Story;

/** Thanks that came too late are no longer begun. */
const hasLapsed = (key: string, story: Story): boolean => {
  const [id, kind] = key.split(' ') as [string, FollowUpKind];
  const after = kind === 'own-note' ? undefined : ruleNamed(kind).lapsesAfter;
  const referral = story.referrals.get(id);
  if (after === undefined || !referral) return false;
  const days = kind === 'thanks-letter' ? [referral.capturedOn] : Object.values(referral.moments).filter((one) => one.kind === 'met').map(({ on }) => on);
  return days.some((day) => addDays(day, after) <= story.today);
};

const planOf = (story: Story): readonly PlannedFollowUp[] => {
  const input = { rules: rulesOf(story.settings), people: story.people, stored: story.followUps, today: story.today };
  const referrals = [...story.referrals.values()];
  return [...referrals.flatMap((referral) => planReferral(referral, input)), ...[...story.people.values()].flatMap((person) => planPerson(person, referrals.filter((one) => [one.introducerId, one.prospectId, one.providerId].includes(person.id)), input))];
};
const byId = (planned: readonly PlannedFollowUp[]): readonly PlannedFollowUp[] => [...planned].sort((a, b) => (a.id < b.id ? -1 : 1));

function shuffled<Value>(random: () => number, values: readonly Value[]): Value[] {
  return values.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}
/** The same rows with everything in them in another order. */
function inAnotherOrder(random: () => number, story: Story): Story {
  const mixed = <Value>(value: Value): Value => {
    if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
    return Object.fromEntries(shuffled(random, Object.entries(value).map(([key, one]) => [key, mixed(one)] as const))) as Value;
  };
  const again = <Row>(rows: ReadonlyMap<string, Row>): ReadonlyMap<string, Row> => new Map(shuffled(random, [...rows]).map(([id, row]) => [id, mixed(row)]));
  return { ...story, referrals: again(story.referrals), people: again(story.people), followUps: again(story.followUps) };
}

const violations: string[] = [];
let steps = 0;
const histories: readonly History[] = Array.from({ length: HISTORIES }, (_, seed) => randomHistory(seeded(seed + 1)));
function everyHistory(holds: (history: History, seed: number) => readonly string[]): void {
  const found = histories.flatMap((history, seed) => holds(history, seed).map((what) => `history ${seed}: ${what}`));
  violations.push(...found);
  expect(found).toEqual([]);
}

describe('of a thousand histories', () => {
  it('nothing is due for what is done, and nothing owed is lost', () => {
    everyHistory(({ stages, hasAnswered }) => stages.slice(-1).flatMap((story) => {
      steps += stages.length;
      const owed = owedIn(story, hasAnswered);
      const [open, done] = [openOf(story), [...story.followUps.values()].filter(({ state }) => state === 'done')];
      const [standing, finished] = [new Set(open.map(keyOf)), new Set(done.map(keyOf))];
      const tooMany = open.map(keyOf).filter((key) => !owed.has(key));
      const twice = open.map(keyOf).filter((key, i, keys) => keys.indexOf(key) !== i);
      const lost = [...owed].filter((key) => !standing.has(key) && !finished.has(key) && !hasLapsed(key, story));
      return [...tooMany.map((key) => `due and not owed: ${key}`), ...twice.map((key) => `twice: ${key}`), ...lost.map((key) => `owed and not due: ${key}`)];
    }));
  });
  it('the client is asked only once the provider has answered, or the person says so', () => {
    everyHistory(({ stages, hasAnswered }) => stages.flatMap((story) => openOf(story).filter(({ kind, referralId }) => {
      if (kind !== 'ask-client') return false;
      const moments = Object.values(story.referrals.get(referralId ?? '')?.moments ?? {});
      return !hasAnswered && !moments.some((moment) => moment.kind === 'provider-word');
    }).map(({ id }) => `client before provider: ${id}`)));
  });
  it('any real contact resets the clock', () => {
    everyHistory((history) => {
      const story = endOf(history);
      return openOf(story).flatMap((row) => {
        if ((row.kind !== 'stay-in-touch' && row.kind !== 'regular-check') || row.dueOn !== row.plannedFor) return [];
        const person = story.people.get(row.personId ?? '');
        const last = Object.values(person?.contacts ?? {}).map(({ on }) => on).sort().at(-1);
        const days = row.kind === 'regular-check' ? 90 : (person?.rhythm?.idealDays ?? 0);
        return last !== undefined && row.dueOn < addDays(last, days) ? [`not reset: ${row.id} ${row.dueOn} after ${last}`] : [];
      });
    });
  });
  it('a client has one check or one rhythm, never none and never both', () => {
    everyHistory((history) => {
      const story = endOf(history);
      return [...story.people.values()].flatMap((person) => {
        const own = openOf(story).filter(({ kind, personId }) => personId === person.id && (kind === 'regular-check' || kind === 'stay-in-touch'));
        const wanted = person.rhythm || [...story.referrals.values()].some((one) => isClient(one, person.id)) ? 1 : 0;
        return own.length === wanted ? [] : [`${person.id} has ${own.length} of ${wanted}`];
      });
    });
  });
  it('no day is a quiet one, unless the person put it there', () => {
    everyHistory((history) => {
      const story = endOf(history);
      return openOf(story).filter((row) => row.dueOn === row.plannedFor && story.settings.quietDays.includes(new Date(`${row.dueOn}T12:00:00Z`).getUTCDay()) && causeOf(row) !== 'never').map((row) => `${row.id} on ${row.dueOn}`);
    });
  });
  it('the same history gives the same plan in whatever order its entries stand', () => {
    everyHistory((history, seed) => {
      const story = endOf(history);
      const plain = JSON.stringify(byId(planOf(story)));
      return JSON.stringify(byId(planOf(inAnotherOrder(seeded(seed + 7), story)))) === plain ? [] : ['another order, another plan'];
    });
  });
  it('planned again, nothing changes', () => {
    everyHistory((history) => {
      const story = endOf(history);
      return JSON.stringify([...settle(story).followUps]) === JSON.stringify([...story.followUps]) ? [] : ['planned again, it changes'];
    });
  });
  it('what is taken back leaves the former plan', () => {
    everyHistory((history, seed) => {
      const at = 1 + Math.floor(seeded(seed + 3)() * (history.stages.length - 1));
      const [before, after] = [history.stages[at - 1] as Story, history.stages[at] as Story];
      // The rows are as they were; the follow-ups stand as the step left them, but for what it did to them itself.
      const touched = [...after.followUps.values()].filter((row) => row.state === 'done' && before.followUps.get(row.id)?.state === 'open');
      const added = [...after.referrals].filter(([id]) => !before.referrals.has(id)).map(([id, row]) => [id, { ...row, removed: true }] as const);
      const back = settle({ ...before, referrals: new Map([...before.referrals, ...added]), followUps: new Map([...after.followUps, ...touched.map((row) => [row.id, before.followUps.get(row.id) as FollowUp] as const)]) });
      const ids = (story: Story): string => openOf(story).map(({ id }) => id).sort().join(' ');
      // What has lapsed since is not begun again.
      const lapsing = (story: Story): string => ids({ ...story, followUps: new Map([...story.followUps].filter(([, row]) => ruleNamed(row.kind as Exclude<FollowUpKind, 'own-note'>).lapsesAfter === undefined)) });
      return lapsing(back) === lapsing(before) ? [] : [`step ${at}: ${lapsing(back)} for ${lapsing(before)}`];
    });
  });
  it('the next step that the record shows is never one that the cadence does not know', () => {
    const SHARED: readonly string[] = ['chase-prospect', 'chase-provider', 'let-rest', 'check-yes', 'introduce', 'tell-no', 'thank-introducer', 'ask-how-it-went'];
    everyHistory(({ stages }, seed) => {
      const story = oneOf(seeded(seed + 11), stages);
      const r1 = story.referrals.get('r1');
      const step = r1 && nextStep(r1, story.today, story.settings, story.people);
      if (!r1 || !step || !SHARED.includes(step.kind)) return [];
      const rows = [...story.followUps.values()].filter(({ referralId, kind }) => referralId === 'r1' && kind === step.kind);
      return rows.some(({ state, dueOn, plannedFor }) => state === 'done' || (state === 'open' && (dueOn <= story.today || dueOn !== plannedFor))) ? [] : [`${step.kind} is shown on ${story.today} and not due: ${rows.map(({ dueOn, state }) => `${dueOn} ${state}`).join()}`];
    });
  });
});
afterAll(() => console.log(JSON.stringify({ histories: HISTORIES, steps, violations: violations.length })));
