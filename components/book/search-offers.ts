// What the search can be narrowed to, offered for what was typed: "won", "stage", "2025", "<5000", a tag, a name. It must not know what is in the book.
import type { FindFilter } from '../../lib/domain/search/filter.ts';
import { addDays } from '../../lib/domain/day.ts';
import { STAGES } from '../../lib/domain/stage.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney, minorDigits } from '../../lib/i18n/money.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';
import { foldText } from '../base/fold.ts';

export const FILTER_KINDS = ['stage', 'direction', 'with', 'by', 'period', 'amount', 'tag', 'kind'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];
/** One choice; of each kind there is one at most. */
export interface Choice {
  readonly kind: FilterKind;
  readonly value: string;
  readonly filter: Partial<FindFilter>;
}
export interface Offer extends Choice {
  /** What stays typed once it is chosen. */
  readonly left: string;
}
export interface OfferFacts {
  readonly today: string;
  readonly tags: readonly string[];
  readonly currencies: readonly string[];
  /** Found by what follows the kind: those who may have a part, and of them those who introduced somebody. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly introduces: boolean }[];
}
export const kindWords = (kind: FilterKind): string => t(`find.${kind}`);
export const choiceWords = ({ kind, value }: Choice): string => t('find.chip', { what: kindWords(kind), value });

const monthOf = (day: string): Partial<FindFilter> => {
  const first = `${day.slice(0, 7)}-01`;
  return { from: first, to: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) };
};
const yearOf = (year: number): Partial<FindFilter> => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function periods(today: string, typed: string): Choice[] {
  const year = Number(today.slice(0, 4));
  const named: readonly (readonly [string, Partial<FindFilter>])[] = [
    [t('find.thisMonth'), monthOf(today)], [t('find.lastMonth'), monthOf(addDays(`${today.slice(0, 7)}-01`, -1))], [t('find.half'), { from: addDays(today, -182), to: today }], [t('find.thisYear'), yearOf(year)], [t('find.lastYear'), yearOf(year - 1)],
  ];
  const [, asYear, asMonth] = /(?:^|\s)((?:19|20)\d\d)(?:[-/.年]\s?(0?[1-9]|1[0-2]))?月?年?$/u.exec(foldText(typed)) ?? [];
  const first = `${asYear}-${(asMonth ?? '1').padStart(2, '0')}-01`;
  const written = asYear === undefined ? [] : [[asMonth === undefined ? asYear : formatDay(first, 'month'), asMonth === undefined ? yearOf(Number(asYear)) : monthOf(first)] as const];
  return [...written, ...named].map(([value, filter]) => ({ kind: 'period', value, filter }));
}

/** `>5000`, `5,000`, `<= 300`: at least where nothing else is said. */
export function amountIn(typed: string): { readonly bound: 'atLeast' | 'atMost'; readonly amount: number } | null {
  const match = /(?:^|\s)([<>≤≥]=?)?\s*(\d[\d\s.,’']*)$/u.exec(foldText(typed));
  if (!match) return null;
  const digits = (match[2] ?? '').trim().replace(/[.,](\d{1,2})$/, ' $1').split(' ');
  const cents = /[.,]\d{1,2}$/.test((match[2] ?? '').trim()) ? digits.pop() : undefined;
  const amount = Number(`${digits.join('').replace(/\D/g, '')}${cents === undefined ? '' : `.${cents}`}`);
  return Number.isFinite(amount) ? { bound: /[<≤]/.test(match[1] ?? '') ? 'atMost' : 'atLeast', amount } : null;
}
function amounts(typed: string, currencies: readonly string[]): Choice[] {
  const any: Choice = { kind: 'amount', value: t('find.anyAmount'), filter: { atLeast: 0, atMost: null, currency: null } };
  const written = amountIn(typed);
  if (!written) return [any];
  const { bound, amount } = written;
  const words = (currency: string | null): string => (currency ? formatMoney(Math.round(amount * 10 ** minorDigits(currency)), currency) : new Intl.NumberFormat(currentLocale()).format(amount));
  return (currencies.length > 1 ? [null, ...currencies.slice(0, 3)] : [currencies[0] ?? null]).map((currency) => ({ kind: 'amount', value: t(`find.${bound}`, { amount: words(currency) }), filter: { atLeast: null, atMost: null, [bound]: amount, currency } }));
}

const choicesOf: Readonly<Record<FilterKind, (facts: OfferFacts, typed: string) => readonly Choice[]>> = {
  stage: () => STAGES.map((stage) => ({ kind: 'stage', value: t(`stageIs.${stage}`), filter: { stage } })),
  direction: () => [{ kind: 'direction', value: t('find.given'), filter: { direction: 'given' } }, { kind: 'direction', value: t('find.received'), filter: { direction: 'received' } }],
  with: ({ people }) => people.map(({ id, name }) => ({ kind: 'with', value: name, filter: { personId: id } })),
  by: ({ people }) => people.filter(({ introduces }) => introduces).map(({ id, name }) => ({ kind: 'by', value: name, filter: { introducerId: id } })),
  period: ({ today }, typed) => periods(today, typed),
  amount: ({ currencies }, typed) => amounts(typed, currencies),
  tag: ({ tags }) => tags.map((tag) => ({ kind: 'tag', value: tag, filter: { tag } })),
  kind: () => [{ kind: 'kind', value: t('find.kind.person'), filter: { kind: 'person' } }, { kind: 'kind', value: t('find.kind.referral'), filter: { kind: 'referral' } }],
};

/** The kind whose name was typed first, and what follows it. */
export function kindIn(typed: string): { readonly kind: FilterKind; readonly rest: string } | null {
  const folded = foldText(typed).trimStart();
  const kind = FILTER_KINDS.find((one) => { const name = foldText(kindWords(one)); return folded.startsWith(name) && /^$|^[\s:：]/u.test(folded.slice(name.length)); });
  return kind ? { kind, rest: folded.slice(foldText(kindWords(kind)).length).replace(/^[\s:：]+/u, '') } : null;
}

const fits = (value: string, typed: string): boolean => {
  const folded = foldText(value);
  const words = folded.split(/[\s’']+/u);
  return foldText(typed).replace(/^#/, '').split(/\s+/u).filter(Boolean).every((word) => words.some((one) => one.startsWith(word)) || (/[\u0250-\uffff]/u.test(word) && folded.includes(word)));
};
/** People were found by the words already; a number is what an amount is made of. */
const isMadeOf = ({ kind, filter }: Choice, typed: string): boolean => kind === 'with' || kind === 'by' || (kind === 'amount' && filter.atLeast !== 0 && amountIn(typed) !== null) || (kind === 'period' && /^(?:19|20)\d\d/.test(typed.trim()) && /\d{4}/.test(filter.from ?? '') && filter.from?.slice(0, 4) === typed.trim().slice(0, 4));

const isSomebody = ({ kind }: Choice): boolean => kind === 'with' || kind === 'by';
const MOST_PEOPLE = 2;

/** What is offered for what stands in the box; `chosen` kinds are offered again, in place of the former. */
export function offersFor(typed: string, facts: OfferFacts, most: number): readonly Offer[] {
  const named = kindIn(typed);
  if (named) return choicesOf[named.kind](facts, named.rest).filter((choice) => named.rest === '' || isMadeOf(choice, named.rest) || fits(choice.value, named.rest)).slice(0, Math.max(most, STAGES.length)).map((choice) => ({ ...choice, left: '' }));
  const text = typed.trim();
  if (text === '') return [];
  const every = FILTER_KINDS.flatMap((kind) => choicesOf[kind](facts, text));
  const people = every.filter(isSomebody).slice(0, MOST_PEOPLE).map((choice) => ({ ...choice, left: '' }));
  const others = every.filter((choice) => !isSomebody(choice));
  const fitting = (words: string): readonly Choice[] => others.filter((choice) => (choice.kind === 'amount' ? /^[<>≤≥]|^\d[\d\s.,]*$/u.test(words) && isMadeOf(choice, words) : isMadeOf(choice, words) || (words.length > 1 && fits(choice.value, words))));
  const whole = fitting(text);
  if (whole.length > 0) return [...whole.map((choice) => ({ ...choice, left: '' })), ...people].slice(0, most);
  const [, before = '', last = ''] = /^(.*\s)(\S{2,})$/u.exec(text) ?? [];
  return [...(last === '' ? [] : fitting(last)).map((choice) => ({ ...choice, left: before.trim() })), ...people].slice(0, most);
}
