// How it went: met, won, lost, no answer, trouble, and for how much. It must not know consents.
import type { OutcomeResult, ReadOutcome } from '../../domain/reading.ts';
import type { Act } from '../acts/act.ts';
import { highest } from '../acts/act-model.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SentenceRef } from '../story/mentions.ts';
import { addActs, likeliest, likely, weigh, type Signs } from '../signs.ts';
import { roleOf, type Story } from '../story/tell-story.ts';
import { amountsOf } from './home-currency.ts';

export interface FoundOutcome extends ReadOutcome {
  readonly messageId: string;
}

const TOLD: Readonly<Record<OutcomeResult, Act>> = { met: 'met', won: 'won', lost: 'lost', 'no-response': 'silent', problem: 'trouble' };
const TELLING = [...Object.values(TOLD), 'thanks', 'price', 'decline', 'meet'] as const satisfies readonly Act[];

export function outcomeSigns(story: Story): Signs {
  const signs: Signs = new Map();
  const spoken = story.steps.filter((step) => step.isSpoken);
  const last = spoken.at(-1);
  if (last) addActs(signs, 'last', last.scores, TELLING);
  addActs(signs, 'all', highest(spoken.map((step) => step.scores)), TELLING);
  addActs(signs, 'late', highest(spoken.slice(-2).map((step) => step.scores)), TELLING);
  if (last) signs.set(`last by ${roleOf(story, last.author) ?? 'none'}`, 1);
  for (const [kind, odds] of likely(story.view.kinds)) {
    signs.set(kind, odds);
    if (last) for (const act of Object.values(TOLD)) if (last.does(act) > 0.05) signs.set(`${kind}/${act}`, odds * last.does(act));
  }
  return signs;
}

/** The sum in the sentence or next to it. */
function amountNear(ref: SentenceRef, fallback: string): { readonly amount: number; readonly currency: string } | null {
  const { sentences } = ref.step.read;
  const at = sentences.indexOf(ref.sentence);
  for (const near of [ref.sentence, sentences[at + 1], sentences[at - 1]]) {
    const match = near ? amountsOf(near).find((one) => one.currency !== null || one.min >= 300) : undefined;
    if (match) return { amount: match.max, currency: match.currency ?? fallback };
  }
  return null;
}

export function findOutcome(story: Story, { outcome }: Knowledge['choices'], fallbackCurrency: string): FoundOutcome | null {
  const result = likeliest(weigh(outcome, outcomeSigns(story)));
  if (result === 'none') return null;
  let found: SentenceRef | null = null;
  for (const ref of story.refs) if (found === null || ref.sentence.does(TOLD[result]) >= found.sentence.does(TOLD[result]) * 0.9) found = ref;
  if (!found) return null;
  const sum = result === 'won' ? amountNear(found, fallbackCurrency) : null;
  return { result, amount: sum?.amount ?? null, currency: sum?.currency ?? null, quote: found.sentence.text.replace(/[.。\s]+$/u, ''), messageId: found.step.read.message.id };
}
