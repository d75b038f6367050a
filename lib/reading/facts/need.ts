// The words that best state what is needed. It must not know who has the need.
import type { Quote } from '../../domain/reading.ts';
import { clausesOf, type Piece } from '../text/sentences.ts';
import type { SentenceRef } from './mentions.ts';
import type { Story } from './story.ts';

export interface FoundNeed extends Quote {
  readonly sure: boolean;
  readonly ref: SentenceRef;
}

const LONGEST = 130;

/** The part of the sentence around the words: from the clause that holds them to the end of the sentence, or as much as stays readable. */
function quoteAround(piece: Piece, index: number): Piece {
  const clauses = clausesOf(piece);
  const at = clauses.findIndex((clause) => clause.start - piece.start <= index && index < clause.start - piece.start + clause.text.length + 1);
  const first = clauses[Math.max(at, 0)];
  if (!first) return piece;
  let text = first.text;
  for (let i = Math.max(at, 0) + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next) break;
    const upTo = piece.text.slice(first.start - piece.start, next.start - piece.start + next.text.length);
    if (upTo.length > LONGEST || text.length > 60) break;
    text = upTo;
  }
  return { text: text.replace(/[\s.!?。！？…]+$/u, ''), start: first.start };
}

export function findNeed(refs: readonly SentenceRef[], story: Story): FoundNeed | null {
  let best: FoundNeed | null = null;
  let most = 0;
  refs.forEach((ref, order) => {
    const { sentence, step } = ref;
    if (sentence.tells('promo')) return;
    let score = 0;
    let index = 0;
    let found = false;
    const take = (cue: 'need' | 'need1' | 'need2' | 'pain' | 'sell1', weight: number): void => {
      const match = sentence.find(cue);
      if (!match) return;
      score += weight;
      if (!found) index = match.index;
      found = true;
    };
    take('need2', step.author === story.introducer ? 3 : 0.5);
    take('need1', step.author === story.introducer ? 0.5 : 2.5);
    take('need', 2.5);
    take('pain', 1.5);
    if (!found) take('sell1', step.author !== story.introducer ? 0.6 : 0);
    if (!found) return;
    if (step === story.request?.step || step === story.offer?.step || step === story.referral || step === story.introduction) score += 1.5;
    if (sentence.tells('soon') || sentence.tells('now')) score += 0.5;
    if (sentence.tells('ask') || sentence.tells('offer')) score -= 0.7;
    if (sentence.tells('notAsked') || sentence.tells('thanks')) score -= 1;
    if (sentence.text.length < 12) score -= 1;
    score -= order * 0.03;
    if (score > most) {
      most = score;
      const quote = quoteAround(sentence, index);
      best = { messageId: step.read.message.id, quote: quote.text, sure: score >= 3, ref };
    }
  });
  return best;
}
