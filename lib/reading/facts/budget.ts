// Which amount in the thread is what somebody will spend. It must not know who is who.
import type { ReadBudget } from '../../domain/reading.ts';
import { matchersOf, type CueName } from '../languages/language.ts';
import { clausesOf } from '../text/sentences.ts';
import { isQuestion } from './acts.ts';
import type { SentenceRef } from './mentions.ts';
import { amountsIn, type Amount } from './money.ts';
import type { Story } from './story.ts';

export interface FoundBudget {
  readonly budget: ReadBudget;
  readonly messageId: string;
  readonly sure: boolean;
}

/** Money of other countries is named when it is meant; what is spent at home goes without saying. */
const WORLD = new Set(['USD', 'EUR']);

function currencyFor(refs: readonly SentenceRef[], ref: SentenceRef): string {
  const { sentence, step } = ref;
  const home = sentence.language.currency;
  const counted = new Map<string, number>();
  for (const other of refs) {
    const weight = other.step === step ? 3 : 1;
    for (const amount of amountsIn(other.sentence.text)) if (amount.currency && (sentence.language.code === 'en' || !WORLD.has(amount.currency) || amount.currency === home)) counted.set(amount.currency, (counted.get(amount.currency) ?? 0) + weight);
  }
  const common = [...counted].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (common) return common;
  if (sentence.language.code !== 'en') return home;
  const zone = /([+-]\d{2}):?\d{2}$/u.exec(step.read.message.sentAt)?.[1];
  const hours = zone === undefined ? -5 : Number(zone);
  if (hours <= -3) return 'USD';
  if (hours >= 12) return 'NZD';
  if (hours >= 8) return 'AUD';
  return hours <= 1 ? 'GBP' : 'EUR';
}

const COUNTED = /^\s?(?:%|％|am\b|pm\b|[ap]\.m|min|km|m2|m²|kg|кг|hours?|hrs|days?|weeks?|months?|years?|yrs|people|guests|persone|coperti|ospiti|ore\b|anni|giorni|mesi|minuti|metri|лет|дн|час|мин|человек|гостей|шт|метр|м2|кв|страниц|зал|урок|участк|Uhr|Leute|Personen|Tage|Wochen|Jahre|Gäste|年|月|日|時|分|名|人|坪|枚|室|本|棟|回|件|歳|階|個|㎡|社|店舗|セット|ページ|字|ヘクタール|-?(?:го|му|й)(?![а-яё])|st\b|nd\b|rd\b|th\b|words|pages|chalet|lots|litres|sq)/iu;

/** Whether a number may be money at all. */
function isMoneyLike(amount: Amount, text: string): boolean {
  if (amount.currency !== null) return true;
  const after = text.slice(amount.end, amount.end + 14);
  if (COUNTED.test(after)) return false;
  const before = text.slice(Math.max(0, amount.start - 12), amount.start);
  if (/[:#№/]$|(?:no|nr|n|room|page|кв|д|стр)\.?\s?$/iu.test(before)) return false;
  if (/^(?:19|20)\d\d$/u.test(amount.text)) return false;
  if (/^\s?(?:[-–:.]\d|\p{L})/u.test(after) && /^\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mag|giu|lug|ago|set|ott|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|Januar|März|Mai|Okt)/iu.test(after)) return false;
  if (/(?:^|\s)(?:at|alle|ore|um|к|с|в|до|после|dopo le|after|before|until|till|nach|ab|vor|from|dalle)\s$/iu.test(before) && amount.min < 25) return false;
  return true;
}

const bare = (amount: Amount): boolean => amount.currency === null && amount.max < 1000;

export function findBudget(refs: readonly SentenceRef[], story: Story): FoundBudget | null {
  let best: FoundBudget | null = null;
  let most = 1.2;
  let asked = false;
  let askedStep: unknown = null;
  for (const ref of refs) {
    const { sentence, step } = ref;
    if (isQuestion(sentence) && sentence.tells('budget') && amountsIn(sentence.text).length === 0) {
      asked = true;
      askedStep = step;
    }
    const amounts = amountsIn(sentence.text).filter((amount) => isMoneyLike(amount, sentence.text));
    if (amounts.length === 0) continue;
    const matchers = matchersOf(sentence.language);
    const clauses = clausesOf(sentence);
    amounts.forEach((amount, i) => {
      const clause = clauses.findLast((one) => one.start - sentence.start <= amount.start) ?? sentence;
      const from = Math.max(clause.start - sentence.start, (amounts[i - 1]?.end ?? 0) - 1, 0);
      const to = Math.min(clause.start - sentence.start + clause.text.length, amounts[i + 1]?.start ?? Infinity);
      const near = sentence.text.slice(Math.max(from, amount.start - 60), Math.max(to, amount.end));
      const wide = sentence.text.slice(Math.max(0, amount.start - 90), amount.end + 30);
      const weigh = (cue: CueName, close: number, far: number): number => (matchers[cue]?.test(near) ? close : matchers[cue]?.test(wide) ? far : 0);
      let score = weigh('budget', 2, 0.9) + weigh('upTo', 1.2, 0.3);
      score -= weigh('noBudget', score > 3 ? 0.9 : 1.8, 0.5);
      if (amount.currency) score += 0.5;
      if (bare(amount)) score -= /[kк]|тыс|万/u.test(amount.text) ? 0 : 0.75;
      if (asked && step !== askedStep && step.author !== story.introducer) score += 1.6;
      if (story.outcome?.acts.outcome?.sentence === sentence && story.outcome.step === step) score -= 1.6;
      if (sentence.tells('promo')) score -= 1;
      const before = amounts[i - 1];
      if (before && bare(amount) && before.min >= 1000 && amount.max * 1000 > before.min && amount.max * 1000 <= before.min * 2) return; // told as part of the figure before it
      if (score <= most) return;
      most = score;
      const capped = matchers.upTo?.test(near) === true && amount.min === amount.max;
      let { min, max } = amount;
      // "12k … him 15", "40.000, massimo 45": the second figure goes without its thousand.
      const next = amounts[i + 1];
      const raised = next && next.currency === null && next.max < 1000 && next.start - amount.end < 45 && min >= 1000 && matchers.noBudget?.test(sentence.text.slice(amount.end, next.start)) !== true ? next.max * 1000 : 0;
      const widened = raised > min && raised <= min * 2;
      if (widened) max = raised;
      const currency = amount.currency ?? currencyFor(refs, ref);
      if (currency === 'RUB' && max < 1000) {
        min *= 1000;
        max *= 1000;
      }
      const end = widened && next ? next.end : amount.end;
      const tail = /^(?:\s?(?:くらい|ぐらい|前後|程度|以内|まで)|[^,.;!?。、]{0,24})/u.exec(sentence.text.slice(end))?.[0] ?? '';
      best = {
        budget: { min: capped && !widened ? null : min, max, currency, quote: sentence.text.slice(from, end).trim().length < 90 ? `${sentence.text.slice(from, end)}${tail}`.trim().replace(/^[,;:、，\s]+/u, '') : amount.text },
        messageId: step.read.message.id,
        sure: score >= 2,
      };
    });
  }
  return best;
}
