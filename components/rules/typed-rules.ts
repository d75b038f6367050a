// The rules as they are typed: read from the settings, what is wrong with them, and the settings they make. It saves nothing.
import { RULES, rulesOf, type RuleName } from '../../lib/domain/cadence/rules.ts';
import { isDay } from '../../lib/domain/cadence/quiet-days.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import { t } from '../../lib/i18n/translate.ts';

export const MOST_DAYS = 3650;
export interface TypedRule { readonly isOn: boolean; readonly days: string }
export interface TypedBusiness { readonly kind: string; readonly days: string }
export interface TypedHoliday {
  /** YYYY-MM-DD; of a yearly one the year says nothing. */
  readonly day: string;
  readonly name: string;
  readonly isYearly: boolean;
}
export interface TypedRules {
  readonly rules: Readonly<Record<RuleName, TypedRule>>;
  readonly business: readonly TypedBusiness[];
  readonly quietDays: readonly number[];
  readonly holidays: readonly TypedHoliday[];
  readonly reviewMonths: readonly number[];
}
export type CadenceFacts = Pick<Settings, 'cadence' | 'byBusiness' | 'quietDays' | 'holidays' | 'reviewMonths'>;

/** Rules in the order of the screen. */
export const GROUPS = {
  asking: ['ask-prospect', 'ask-provider', 'chase-prospect', 'chase-provider', 'let-rest', 'check-yes', 'check-need', 'introduce', 'tell-no'],
  thanks: ['thank-introducer', 'thanks-letter', 'thanks-meeting', 'open-points'],
  after: ['ask-how-it-went', 'ask-again', 'ask-client', 'report-appointment', 'report-order', 'report-nothing', 'report-on'],
  service: ['tell-delivery', 'regular-check', 'apology-letter', 'ask-testimonial', 'ask-introductions'],
  ties: ['stay-in-touch', 'ask-source', 'plan-source', 'look-at-pause', 'review'],
} as const satisfies Readonly<Record<string, readonly RuleName[]>>;
export type GroupName = keyof typeof GROUPS;

/** What a rule says where the person changed nothing by its name. */
export const usualDays = (settings: Settings): Readonly<Record<RuleName, number | null>> => rulesOf({ ...settings, cadence: {} }).days;
/** For a rule that is off: the days it begins with when it is switched on. */
const startingDays = (name: RuleName): number => rulesOf({ ...defaultSettings, cadence: {} }).days[name] ?? 0;

export function typedRules(settings: Settings, today: string): TypedRules {
  const { days } = rulesOf(settings);
  const usual = usualDays(settings);
  const rule = (name: RuleName): TypedRule => ({ isOn: days[name] !== null, days: String(days[name] ?? usual[name] ?? startingDays(name)) });
  return {
    rules: Object.fromEntries(RULES.map(({ name }) => [name, rule(name)])) as Record<RuleName, TypedRule>,
    business: Object.entries(settings.byBusiness).map(([kind, after]) => ({ kind, days: String(after) })),
    quietDays: settings.quietDays,
    holidays: Object.entries(settings.holidays).map(([day, name]) => ({ day: day.length === 5 ? `${yearFor(day, today)}-${day}` : day, name, isYearly: day.length === 5 })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    reviewMonths: settings.reviewMonths,
  };
}
/** 29 February shows in a year that has one. */
const yearFor = (day: string, today: string): string => (isDay(`${today.slice(0, 4)}-${day}`) ? today.slice(0, 4) : '2028');

export interface WrongRules {
  readonly rules: Readonly<Partial<Record<RuleName, string>>>;
  readonly business: readonly (string | null)[];
  readonly holidays: readonly (string | null)[];
  readonly quiet: string | null;
  readonly review: string | null;
}
const areDays = (text: string): boolean => /^\d+$/u.test(text.trim()) && Number(text) <= MOST_DAYS;
const isTwice = (all: readonly string[], at: number): boolean => all.indexOf(all[at] ?? '') !== at;

export function wrongRules({ rules, business, holidays, quietDays, reviewMonths }: TypedRules): WrongRules {
  const badDays = t('rules.badDays', { max: MOST_DAYS });
  const kinds = business.map(({ kind }) => kind.trim());
  const days = holidays.map(keyOf);
  return {
    rules: Object.fromEntries(RULES.flatMap(({ name }) => (rules[name].isOn && !areDays(rules[name].days) ? [[name, badDays]] : []))),
    business: business.map((one, at) => (kinds[at] === '' || isTwice(kinds, at) ? t('rules.badKind') : areDays(one.days) ? null : badDays)),
    holidays: holidays.map((one, at) => (!isDay(one.day) || isTwice(days, at) ? t('rules.badHoliday') : null)),
    quiet: quietDays.length >= 7 ? t('rules.allQuiet') : null,
    review: rules.review.isOn && reviewMonths.length === 0 ? t('rules.noReview') : null,
  };
}
export const isRight = (wrong: WrongRules): boolean => Object.keys(wrong.rules).length === 0 && ![...wrong.business, ...wrong.holidays, wrong.quiet, wrong.review].some((one) => one !== null);

const keyOf = ({ day, isYearly }: TypedHoliday): string => (isYearly ? day.slice(5) : day);

/** Only what differs from the usual stands under the rule's name, so that a later change of the usual still counts. */
export function factsFrom(typed: TypedRules, settings: Settings): CadenceFacts {
  const usual = usualDays(settings);
  const known = new Set<string>(RULES.map(({ name }) => name));
  const unknown = Object.entries(settings.cadence).filter(([name]) => !known.has(name));
  const own = RULES.flatMap(({ name }): [string, number | null][] => {
    const { isOn, days } = typed.rules[name];
    const value = isOn ? Number(days) : null;
    return value === usual[name] ? [] : [[name, value]];
  });
  return {
    cadence: Object.fromEntries([...unknown, ...own]),
    byBusiness: Object.fromEntries(typed.business.map(({ kind, days }) => [kind.trim(), Number(days)])),
    quietDays: [...typed.quietDays].sort((a, b) => a - b),
    holidays: Object.fromEntries(typed.holidays.map((one): [string, string] => [keyOf(one), one.name.trim()]).sort(([a], [b]) => (a < b ? -1 : 1))),
    reviewMonths: [...typed.reviewMonths].sort((a, b) => a - b),
  };
}
