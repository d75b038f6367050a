// How it went: met, won, lost, no answer, trouble, and for how much. It must not know who is who.
import type { ReadOutcome } from '../../domain/reading.ts';
import { amountsIn } from './money.ts';
import type { Story } from './story.ts';

export interface FoundOutcome extends ReadOutcome {
  readonly messageId: string;
}

export function findOutcome(story: Story, fallbackCurrency: string): FoundOutcome | null {
  if (story.kind !== 'thanks' && story.kind !== 'outcome-report') return null;
  const outcome = story.outcome?.acts.outcome;
  const step = story.outcome?.step;
  if (!outcome || !step) return null;
  const { sentence, result } = outcome;
  let amount: number | null = null;
  let currency: string | null = null;
  if (result === 'won') {
    const at = step.read.sentences.indexOf(sentence);
    for (const near of [sentence, step.read.sentences[at + 1], step.read.sentences[at - 1]]) {
      const match = near ? amountsIn(near.text).find((one) => one.currency !== null || one.min >= 300) : undefined;
      if (match) {
        amount = match.max;
        currency = match.currency ?? fallbackCurrency;
        break;
      }
    }
  }
  return { result, amount, currency, quote: sentence.text.replace(/[.。\s]+$/u, ''), messageId: step.read.message.id };
}
