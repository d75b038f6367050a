// Which amount in the thread is what somebody will spend. It must not know consents.
import type { ReadBudget } from '../../domain/reading.ts';
import { scoreText, type ModelOf } from '../acts/score-acts.ts';
import type { Knowledge } from '../knowledge.ts';
import { matchersOf, type Language } from '../languages/language.ts';
import type { SentenceRef } from '../story/mentions.ts';
import { addActs, likely, weigh, type Signs } from '../signs.ts';
import { roleOf, type Story } from '../story/tell-story.ts';
import { clausesOf } from '../text/sentences.ts';
import { amountsOf, currencyFor, ownDollar } from './home-currency.ts';
import { isCeiling, isCounted, type Amount } from './money.ts';

export interface FoundBudget {
  readonly budget: ReadBudget;
  readonly messageId: string;
  readonly sure: boolean;
}

/** What is counted in every language. */
const COUNTED = /^\s?(?:%|％|°|km\b|m2|m²|㎡|kg\b|am\b|pm\b|min\b|h\b|st\b|nd\b|rd\b|th\b)/iu;

/** Whether a number may be money at all. */
function isMoneyLike(amount: Amount, text: string, language: Language): boolean {
  if (amount.currency !== null) return true;
  const after = text.slice(amount.end, amount.end + 24);
  if (COUNTED.test(after) || isCounted(after, language)) return false;
  const before = text.slice(Math.max(0, amount.start - 12), amount.start);
  if (/[:#№/]$|(?<![\p{L}])(?:no\.|nr\.?|n\.|room|page|стр\.?|кв\.|д\.)\s?$/iu.test(before)) return false;
  if (/^(?:19|20)\d\d$/u.test(amount.text)) return false;
  if (/^\s?(?:[-–:.]\d|\p{L})/u.test(after) && /^\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|Januar|März|Mai|Okt)/iu.test(after)) return false;
  if (/(?:^|\s)(?:at|alle|ore|um|к|с|в|до|после|dopo le|after|before|until|till|nach|ab|vor|from|dalle)\s$/iu.test(before) && amount.min < 25) return false;
  return true;
}

const bare = (amount: Amount): boolean => amount.currency === null && amount.max < 1000;

/** An amount where it stands. */
export interface Sum {
  readonly ref: SentenceRef;
  readonly amount: Amount;
  /** The sentence's amounts, this one among them. */
  readonly among: readonly Amount[];
  /** From the comma before, or the sum before. */
  readonly from: number;
  readonly to: number;
}

export function sumsIn(refs: readonly SentenceRef[]): Sum[] {
  return refs.flatMap((ref) => {
    const { sentence } = ref;
    const among = amountsOf(sentence).filter((amount) => isMoneyLike(amount, sentence.text, sentence.language));
    if (among.length === 0) return [];
    const clauses = clausesOf(sentence);
    return among.flatMap((amount, i): Sum[] => {
      const before = among[i - 1];
      // Told as part of the figure before it ("12k, 15 at most").
      if (before && bare(amount) && before.min >= 1000 && amount.max * 1000 > before.min && amount.max * 1000 <= before.min * 2) return [];
      const clause = clauses.findLast((one) => one.start - sentence.start <= amount.start) ?? sentence;
      const from = Math.max(clause.start - sentence.start, (before?.end ?? 0) - 1, 0);
      const to = Math.min(clause.start - sentence.start + clause.text.length, among[i + 1]?.start ?? Infinity);
      return [{ ref, amount, among, from, to }];
    });
  });
}

/** Signs that a sum is what somebody will spend. */
export function budgetSigns(sum: Sum, sums: readonly Sum[], story: Story, modelOf: ModelOf): Signs {
  const signs: Signs = new Map();
  const { ref, amount, among, from, to } = sum;
  const { sentence, step } = ref;
  addActs(signs, 'sentence', sentence.scores);
  const near = scoreText(sentence.text.slice(Math.max(from, amount.start - 60), Math.max(to, amount.end)), sentence.language, modelOf);
  addActs(signs, 'near', near, ['budget', 'price', 'won', 'needMe', 'needThey', 'noise', 'offer', 'grant']);
  const budget = (one: Sum): number => one.ref.sentence.does('budget');
  signs.set('over the rest', budget(sum) - Math.max(0, ...sums.filter((one) => one.ref !== ref).map(budget)));
  const role = roleOf(story, step.author) ?? 'none';
  signs.set(`by ${role}`, 1);
  signs.set(`by ${role}.budget`, sentence.does('budget'));
  signs.set(`by ${role}.price`, sentence.does('price'));
  signs.set(`${Math.min(among.indexOf(amount), 2)} of ${Math.min(among.length, 3)}`, 1);
  if (sums.length === 1) signs.set('only', 1);
  if (amount.currency) signs.set('currency', 1);
  if (bare(amount)) signs.set('bare', 1);
  if (amount.min !== amount.max) signs.set('range', 1);
  if (matchersOf(sentence.language).upTo?.test(sentence.text.slice(from, to + 12))) signs.set('up to', 1);
  if (sentence.text.length < 60) signs.set('short', 1);
  for (const [kind, odds] of likely(story.view.kinds)) signs.set(kind, odds);
  const at = story.refs.indexOf(ref);
  const beside = (prefix: string, other: SentenceRef | undefined): void => {
    if (other?.step === step) addActs(signs, prefix, other.sentence.scores, ['budget', 'price', 'needMe', 'needThey']);
  };
  beside('before', story.refs[at - 1]);
  beside('after', story.refs[at + 1]);
  return signs;
}

const LEAST_BUDGET = 0.4;

/** Money of small worth is told in thousands, or in 万. */
const IN_THOUSANDS = new Set(['RUB', 'KZT', 'AMD', 'UZS', 'HUF', 'RSD']);
const LEAST_MEANT = 10;
const OTHERS_WITHIN = 6;
const RATE = /^[^.;!?]{0,8}?(?:\b(?:a|an|per|each|apiece|pro|je|al|alla|all|a testa|l['’]una?|ciascun\p{L}|cadaun\p{L})\b|\/|за (?:час|урок|занятие)|в час)/iu;

/** "She has 15", "30まで": what the bare figure counts. */
function scaleMeant(figure: number, currency: string, after: string, refs: readonly SentenceRef[]): number {
  if (figure >= 1000) return 1;
  if (currency === 'JPY') return 1e4;
  // "900 за пару", but "двести за всё"
  if (IN_THOUSANDS.has(currency)) return figure >= 200 && /^\s(?:за|с)\s(?!вс|эт|т[оу]|работ|проект|них|н[её]\S?\b)\p{L}/iu.test(after) ? 1 : 1000;
  if (figure >= 100 || RATE.test(after)) return 1;
  const others = refs.flatMap((ref) => amountsOf(ref.sentence)).filter((amount) => amount.max >= 1000 && (amount.currency !== null || /\D/u.test(amount.text)));
  if (others.some((amount) => figure * 1000 <= amount.max * OTHERS_WITHIN && figure * 1000 * OTHERS_WITHIN >= amount.min)) return 1000;
  return figure <= LEAST_MEANT && Number.isInteger(figure) ? 1000 : 1;
}

/** The sum as minimum and maximum. */
export function budgetOf({ ref, amount, from }: Sum, refs: readonly SentenceRef[]): ReadBudget {
  const { sentence } = ref;
  const { text, language } = sentence;
  const near = text.slice(Math.max(from, amount.start - 45), amount.end);
  const capped = amount.min === amount.max && (matchersOf(language).upTo?.test(near) === true || isCeiling(text.slice(Math.max(0, from - 12), amount.start), text.slice(amount.end), language));
  let { min, max } = amount;
  const currency = amount.currency === null ? currencyFor(refs, ref) : amount.currency === 'USD' && sentence.language.code === 'en' && !/US|USD|American/u.test(amount.text) ? ownDollar(refs, ref) : amount.currency;
  const scale = amount.currency === null ? scaleMeant(max, currency, sentence.text.slice(amount.end), refs) : 1;
  min *= scale;
  max *= scale;
  const { end } = amount;
  const tail = /^(?:\s?(?:くらい|ぐらい|前後|程度|以内|まで)|[^,.;!?。、]{0,24})/u.exec(sentence.text.slice(end))?.[0] ?? '';
  const wide = sentence.text.slice(from, end).trim();
  return { min: capped ? null : min, max, currency, quote: wide.length < 90 ? `${sentence.text.slice(from, end)}${tail}`.trim().replace(/^[,;:、，\s]+/u, '') : amount.text };
}

export function findBudget(story: Story, { choices, modelOf }: Knowledge): FoundBudget | null {
  const sums = sumsIn(story.refs);
  let found: { sum: Sum; odds: number } | null = null;
  for (const sum of sums) {
    const odds = weigh(choices.budget, budgetSigns(sum, sums, story, modelOf)).yes;
    if (found === null || odds > found.odds) found = { sum, odds };
  }
  if (!found || found.odds < LEAST_BUDGET) return null;
  return { budget: budgetOf(found.sum, story.refs), messageId: found.sum.ref.step.read.message.id, sure: found.odds > 0.75 };
}
