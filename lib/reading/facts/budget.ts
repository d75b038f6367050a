// Which amount in the thread is what somebody will spend. It must not know who is who.
import type { ReadBudget } from '../../domain/reading.ts';
import { clausesOf } from '../text/sentences.ts';
import { amountsIn, type Amount } from './money.ts';
import type { SentenceRef } from './mentions.ts';
import type { Story } from './story.ts';

export interface FoundBudget {
  readonly budget: ReadBudget;
  readonly messageId: string;
  readonly sure: boolean;
}

/** Currency of the thread where an amount has none: what its other amounts have, the country of the writer's zone, the language. */
function currencyOf(refs: readonly SentenceRef[], ref: SentenceRef): string {
  const seen = new Map<string, number>();
  for (const other of refs) for (const amount of amountsIn(other.sentence.text)) if (amount.currency) seen.set(amount.currency, (seen.get(amount.currency) ?? 0) + 1);
  const common = [...seen].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (common) return common;
  const { sentence, step } = ref;
  if (sentence.language.code !== 'en') return sentence.language.currency;
  const zone = /([+-]\d{2}):?\d{2}$/u.exec(step.read.message.sentAt)?.[1];
  const hours = zone ? Number(zone) : null;
  if (hours === null) return 'USD';
  if (hours <= -3) return 'USD';
  if (hours >= 12) return 'NZD';
  if (hours >= 8) return 'AUD';
  return hours <= 1 ? 'GBP' : 'EUR';
}

const isMoneyLike = (amount: Amount, text: string): boolean => {
  if (amount.currency !== null) return true;
  const after = text.slice(amount.end, amount.end + 12);
  if (/^\s?(?:%|％|am|pm|min|km|m2|m²|kg|hours?|days?|weeks?|people|ore|anni|giorni|persone|лет|дн|час|мин|человек|шт|метр|Uhr|Leute|Tage|Jahre|年|月|日|時|分|名|人|坪|枚|室|本|棟|回|件|歳|階|個|㎡|社|店舗)/iu.test(after)) return false;
  const before = text.slice(Math.max(0, amount.start - 3), amount.start);
  if (/[:#№/]$/u.test(before)) return false;
  return true;
};

export function findBudget(refs: readonly SentenceRef[], story: Story): FoundBudget | null {
  let best: FoundBudget | null = null;
  let most = 1.4;
  refs.forEach((ref) => {
    const { sentence, step } = ref;
    const amounts = amountsIn(sentence.text).filter((amount) => isMoneyLike(amount, sentence.text));
    if (amounts.length === 0) return;
    const clauses = clausesOf(sentence);
    for (const amount of amounts) {
      const at = sentence.start + amount.start;
      const clause = clauses.findLast((one) => one.start <= at) ?? sentence;
      const near = { text: clause.text, start: clause.start - sentence.start };
      const tells = (cue: 'budget' | 'noBudget' | 'upTo'): number => {
        const match = sentence.find(cue);
        if (!match) return 0;
        const within = match.index >= near.start && match.index <= near.start + near.text.length;
        return within ? 2 : Math.abs(match.index - amount.start) < 60 ? 0.8 : 0;
      };
      let score = tells('budget') * 1 + tells('upTo') * 0.9 - tells('noBudget') * 1.1;
      if (amount.currency) score += 0.4;
      else if (!/[кkK]|тыс|млн|万|mila|Tausend/u.test(amount.text) && amount.min < 100) score -= 0.8;
      if (story.outcome && step === story.outcome.step && story.outcome.acts.outcome?.sentence === sentence) score -= 1.5;
      if (score > most) {
        most = score;
        const capped = tells('upTo') > 0 && amount.min === amount.max;
        best = {
          budget: { min: capped ? null : amount.min, max: amount.max, currency: amount.currency ?? currencyOf(refs, ref), quote: near.text.includes(amount.text) ? near.text : amount.text },
          messageId: step.read.message.id,
          sure: score >= 2,
        };
      }
    }
  });
  return best;
}
