// The rules that space the follow-ups: how many days after what happened, by which channel, and where each rule comes from.
import { addDays } from '../day.ts';
import type { FollowUpKind } from '../follow-up.ts';
import type { ContactChannel } from '../moment.ts';
import type { Settings } from '../settings.ts';
import { isDay, lastOpenDay, nextOpenDay, type QuietDays } from './quiet-days.ts';

/** A rule is named after the follow-up it plans; `ask-again` is the second question after `ask-how-it-went`. */
export type RuleName = Exclude<FollowUpKind, 'own-note'> | 'ask-again';

export interface Rule {
  readonly name: RuleName;
  readonly kind: FollowUpKind;
  /** After what happened; before it where `isBefore`. */
  readonly days: number;
  readonly isBefore?: true;
  /** Null where nobody is written to. */
  readonly channel: ContactChannel | null;
  /** The requirement (REQUIREMENTS.md), or the wish of those who use such tools (PEERS.md). */
  readonly from: string;
  /** After so many more days it is no longer begun: thanks for a meeting of last year. */
  readonly lapsesAfter?: number;
}

export const RULES = [
  { name: 'ask-prospect', kind: 'ask-prospect', days: 0, channel: 'mail', from: 'C2' },
  { name: 'ask-provider', kind: 'ask-provider', days: 0, channel: 'mail', from: 'C2' },
  { name: 'chase-prospect', kind: 'chase-prospect', days: 4, channel: 'mail', from: 'PEERS 4' },
  { name: 'chase-provider', kind: 'chase-provider', days: 4, channel: 'mail', from: 'PEERS 4' },
  { name: 'let-rest', kind: 'let-rest', days: 4, channel: null, from: 'PEERS 11' },
  { name: 'check-yes', kind: 'check-yes', days: 180, channel: 'mail', from: 'C2' },
  { name: 'introduce', kind: 'introduce', days: 0, channel: 'mail', from: 'C3' },
  { name: 'tell-no', kind: 'tell-no', days: 0, channel: 'mail', from: 'C2' },
  { name: 'check-need', kind: 'check-need', days: 14, channel: null, from: 'C4' },
  { name: 'thank-introducer', kind: 'thank-introducer', days: 0, channel: 'mail', from: 'F1' },
  { name: 'thanks-letter', kind: 'thanks-letter', days: 1, channel: 'letter', from: 'F1', lapsesAfter: 14 },
  { name: 'thanks-meeting', kind: 'thanks-meeting', days: 0, channel: 'mail', from: 'F1', lapsesAfter: 14 },
  { name: 'open-points', kind: 'open-points', days: 1, channel: 'mail', from: 'F1', lapsesAfter: 30 },
  { name: 'report-appointment', kind: 'report-appointment', days: 0, channel: 'mail', from: 'T3' },
  { name: 'report-order', kind: 'report-order', days: 0, channel: 'mail', from: 'T3' },
  { name: 'report-nothing', kind: 'report-nothing', days: 0, channel: 'mail', from: 'S7' },
  { name: 'report-on', kind: 'report-on', days: 182, channel: 'mail', from: 'T5' },
  { name: 'ask-how-it-went', kind: 'ask-how-it-went', days: 30, channel: 'mail', from: 'C6' },
  { name: 'ask-again', kind: 'ask-how-it-went', days: 14, channel: 'mail', from: 'PEERS 11' },
  { name: 'ask-client', kind: 'ask-client', days: 0, channel: 'mail', from: 'T7' },
  { name: 'ask-testimonial', kind: 'ask-testimonial', days: 0, channel: 'mail', from: 'T9' },
  { name: 'ask-introductions', kind: 'ask-introductions', days: 0, channel: 'mail', from: 'S6' },
  { name: 'tell-delivery', kind: 'tell-delivery', days: 2, isBefore: true, channel: 'mail', from: 'F2' },
  { name: 'regular-check', kind: 'regular-check', days: 90, channel: 'mail', from: 'F3' },
  { name: 'apology-letter', kind: 'apology-letter', days: 2, channel: 'letter', from: 'F4' },
  { name: 'stay-in-touch', kind: 'stay-in-touch', days: 0, channel: 'mail', from: 'F7' },
  { name: 'ask-source', kind: 'ask-source', days: 0, channel: 'mail', from: 'S6' },
  { name: 'plan-source', kind: 'plan-source', days: 7, channel: null, from: 'S8' },
  { name: 'look-at-pause', kind: 'look-at-pause', days: 0, channel: null, from: 'T8' },
  { name: 'review', kind: 'review', days: 0, channel: null, from: 'T2' },
] as const satisfies readonly Rule[];

const byName: ReadonlyMap<RuleName, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));
export const ruleNamed = (name: RuleName): Rule => byName.get(name) as Rule;

export type CadenceSettings = QuietDays & Pick<Settings, 'chaseAfterDays' | 'evaluateAfterDays' | 'thankAfterDays' | 'checkLeadAfterDays' | 'yesLastsDays' | 'cadence' | 'byBusiness'>;
/** The settings on which plans rest: a change of one of them is a change of the cadence. */
export const CADENCE_FIELDS = ['chaseAfterDays', 'evaluateAfterDays', 'thankAfterDays', 'checkLeadAfterDays', 'yesLastsDays', 'cadence', 'byBusiness', 'quietDays', 'holidays', 'reviewMonths', 'reviews'] as const satisfies readonly (keyof Settings)[];
export const isOfCadence = (facts: Partial<Settings>): boolean => CADENCE_FIELDS.some((field) => Object.hasOwn(facts, field));

/** What holds for one person: days by rule (null: off), days by kind of business, and the days that are quiet. */
export interface Rules {
  readonly days: Readonly<Record<RuleName, number | null>>;
  readonly byBusiness: Readonly<Record<string, number>>;
  readonly quiet: QuietDays;
}

const LONGEST = 3660;
const isDays = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST;

/** The older settings of their own name are the defaults of their rules; what is changed by a rule's name comes before them. */
export function rulesOf(settings: CadenceSettings): Rules {
  const { chaseAfterDays, evaluateAfterDays, thankAfterDays, checkLeadAfterDays, yesLastsDays } = settings;
  const set: Partial<Record<RuleName, number>> = {
    'chase-prospect': chaseAfterDays, 'chase-provider': chaseAfterDays, 'let-rest': chaseAfterDays, 'ask-how-it-went': evaluateAfterDays, 'thank-introducer': thankAfterDays, 'check-need': checkLeadAfterDays, 'check-yes': yesLastsDays,
  };
  const daysOfRule = ({ name, days }: Rule): number | null => {
    const own = Object.hasOwn(settings.cadence, name) ? settings.cadence[name] : undefined;
    if (own === null) return null;
    const chosen = isDays(own) ? own : isDays(set[name]) ? set[name] : days;
    // Of old the setting said "never" by a nought.
    return name === 'check-yes' && chosen === 0 ? null : chosen;
  };
  const days = Object.fromEntries(RULES.map((rule) => [rule.name, daysOfRule(rule)])) as Record<RuleName, number | null>;
  return { days, byBusiness: settings.byBusiness, quiet: { quietDays: settings.quietDays, holidays: settings.holidays } };
}

/** Null where the rule is off. After how long one asks how it went depends on the kind of business. */
export function daysOf(rules: Rules, name: RuleName, business: string | null = null): number | null {
  const days = rules.days[name];
  if (days === null || name !== 'ask-how-it-went' || business === null) return days;
  const own = Object.hasOwn(rules.byBusiness, business) ? rules.byBusiness[business] : undefined;
  return isDays(own) ? own : days;
}

/** The day on which it falls due; null where the rule is off, or nobody knows from when. */
export function dueDay(rules: Rules, name: RuleName, from: string, business: string | null = null, days = daysOf(rules, name, business)): string | null {
  if (days === null || !isDay(from)) return null;
  return ruleNamed(name).isBefore ? lastOpenDay(addDays(from, -days), rules.quiet) : nextOpenDay(addDays(from, days), rules.quiet);
}
