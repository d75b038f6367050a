// The words that best state what is needed. It must not know who has the need.
import type { Quote } from '../../domain/reading.ts';
import { clausesOf, type Piece } from '../text/sentences.ts';
import type { SentenceRef } from './mentions.ts';
import { amountsIn } from './money.ts';
import type { Roles } from './roles.ts';
import type { Story } from './story.ts';

export interface FoundNeed extends Quote {
  readonly sure: boolean;
  readonly ref: SentenceRef;
}

const LONGEST = 130;
const SHORT = 34;

/** In Japanese the verb ends the sentence: what is needed stands before it. */
function quoteBefore(piece: Piece, index: number, length: number): Piece {
  const after = piece.text.slice(index + length);
  const stop = /(?:とのこと|とおっしゃ|と仰|という|そうで|ので|のです|んです|ますが|[、。！？!?]|$)/u.exec(after);
  let end = index + length + (stop ? stop.index : 0);
  if (stop && /^(?:のです|んです|そうで)/u.test(stop[0])) end += 0;
  let start = 0;
  const label = /^(?:[^、。]{1,12}(?:さん|様|先生|社長)?(?:が|は|も)、|[■・①-⑳\d.)\s]+|[^：]{1,8}：)/u.exec(piece.text);
  if (label && label[0].length < end - 12) start = label[0].length;
  while (end - start > 75) {
    const comma = piece.text.indexOf('、', start);
    if (comma < 0 || comma > index - 10) break;
    start = comma + 1;
  }
  while (/[\s「（(]/u.test(piece.text[start] ?? '')) start++;
  return { text: piece.text.slice(start, end).replace(/[\s、。]+$/u, ''), start: piece.start + start };
}

/** The part of the sentence around the words: the clause that holds them, with the next where it is short. */
function quoteAround(piece: Piece, index: number): Piece {
  const clauses = clausesOf(piece);
  let at = clauses.findIndex((clause) => clause.start - piece.start <= index && index < clause.start - piece.start + clause.text.length + 1);
  at = Math.max(at, 0);
  // What stands in brackets belongs to the clause before.
  while (at > 0 && piece.text[(clauses[at]?.start ?? 0) - piece.start - 1] === '(') at--;
  const first = clauses[at];
  if (!first) return piece;
  let text = first.text;
  for (let i = at + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next || text.length >= SHORT) break;
    const upTo = piece.text.slice(first.start - piece.start, next.start - piece.start + next.text.length);
    if (upTo.length > LONGEST) break;
    text = upTo;
  }
  return { text: text.replace(/[\s.!?。！？…(]+$/u, ''), start: first.start };
}

export function findNeed(refs: readonly SentenceRef[], story: Story, roles: Roles): FoundNeed | null {
  let best: FoundNeed | null = null;
  let most = 0;
  refs.forEach((ref, order) => {
    const { sentence, step } = ref;
    if (sentence.tells('promo')) return;
    let score = 0;
    let index = 0;
    let length = 0;
    const supplies = roles.providers.includes(step.author);
    let found = false;
    const take = (cue: 'need' | 'need1' | 'need2' | 'pain' | 'sell1', weight: number): void => {
      const match = sentence.find(cue);
      if (!match) return;
      score += weight;
      if (!found) {
        index = match.index;
        length = match.text.length;
      }
      found = true;
    };
    take('need2', step.author === story.introducer ? 3 : 0.5);
    take('need1', step.author === story.introducer ? 0.5 : supplies ? 0 : 2.5);
    take('need', supplies ? 1 : 2.5);
    take('pain', supplies ? 0.7 : 1.5);
    if (!found) take('sell1', step.author !== story.introducer ? 0.6 : 0);
    if (!found) return;
    if (step === story.request?.step || step === story.offer?.step || step === story.referral || step === story.introduction) score += 1.5;
    if (sentence.tells('soon') || sentence.tells('now')) score += 0.5;
    if (sentence.tells('ask') || sentence.tells('offer')) score -= 0.7;
    if (sentence.tells('notAsked') || sentence.tells('thanks')) score -= 1;
    if (sentence.text.length < 12) score -= 1;
    if (sentence.tells('askOther') || sentence.tells('relayYes')) score -= 1;
    if (sentence.tells('yes') && sentence.text.length < 40) score -= 1;
    if (sentence.tells('budget') && amountsIn(sentence.text).some((amount) => amount.currency !== null)) score -= sentence.text.length < 60 ? 2 : 0.5;
    score -= order * 0.03;
    if (score > most) {
      most = score;
      const quote = sentence.language.spaced ? quoteAround(sentence, index) : quoteBefore(sentence, index, length);
      best = { messageId: step.read.message.id, quote: quote.text, sure: score >= 3, ref };
    }
  });
  return best;
}
