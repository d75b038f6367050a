// What a message says to the question whether one wants an introduction: yes, no, not yet, not any more. It must not know who asked.
import type { ReadMessage, Sentence } from '../text/read-message.ts';
import { isQuestion } from './acts.ts';

export type Decision = 'granted' | 'declined' | 'undecided' | 'withdrawn';
export interface Answer {
  readonly decision: Decision;
  readonly sentence: Sentence;
}

/** The answer in a party's own words. `soft` also takes "nice to meet you" and "I'll ring him" as a yes, as fits after an introduction. */
export function answerIn(sentences: readonly Sentence[], soft: boolean): Answer | null {
  const said = sentences.filter((sentence) => !isQuestion(sentence));
  const again = sentences.find((sentence) => sentence.tells('again'));
  // In Japanese a refusal is put as a question ("may I be excused?"); only a question mark makes it one.
  const stated = sentences.filter((sentence) => (sentence.language.spaced ? !isQuestion(sentence) : !/[?？]\s*$/u.test(sentence.text)));
  const withdraw = stated.find((sentence) => sentence.tells('withdraw'));
  if (withdraw && !again) return { decision: 'withdrawn', sentence: withdraw };
  const no = stated.find((sentence) => sentence.tells('no'));
  const unsure = sentences.find((sentence) => sentence.tells('unsure'));
  const yes = said.find((sentence) => sentence.tells('yes') && !sentence.tells('no') && !sentence.tells('unsure'));
  if (no) return { decision: 'declined', sentence: no };
  if (unsure && (!yes || sentences.indexOf(unsure) >= sentences.indexOf(yes))) return { decision: 'undecided', sentence: unsure };
  if (yes) return { decision: 'granted', sentence: yes };
  if (again) return { decision: 'granted', sentence: again };
  if (soft) {
    const kind = sentences.find((sentence) => sentence.tells('softYes'));
    if (kind) return { decision: 'granted', sentence: kind };
  }
  return null;
}

const countQuestions = (sentences: readonly Sentence[]): number => sentences.filter(isQuestion).length;
const TOPICAL = ['topic', 'ask', 'introduce', 'thanksIntro', 'withdraw', 'again'] as const;

/** Lines set below the quoted question, where the answer was written between the lines. */
function besideQuestion(reply: ReadMessage, question: Sentence): readonly Sentence[] | null {
  if (reply.parts.own.length < 2) return null;
  const tail = question.text.slice(-24);
  const at = reply.body.lastIndexOf(tail);
  if (at < 0) return null;
  const span = reply.parts.own.find(({ start }) => start > at);
  return span ? reply.sentences.filter((sentence) => sentence.start >= span.start && sentence.start < span.end) : null;
}

/**
 * The sentences of a reply that may answer the question. Where the question stood among others, only those that speak of the
 * introduction: a yes to something else is no consent.
 */
export function answerScope(reply: ReadMessage, asking: ReadMessage, question: Sentence, names: readonly string[]): readonly Sentence[] {
  const beside = besideQuestion(reply, question);
  if (beside) return beside;
  const { sentences } = reply;
  const listed = asking.sentences.filter((sentence) => /^(?:\d[.)]|[①②③④]|[-•・一二三]、?\s)/u.test(sentence.text)).length;
  const others = asking.sentences.filter((sentence) => sentence !== question && isQuestion(sentence) && !sentence.tells('offer') && !sentence.tells('topic') && !/^(?:how|come|как|お元気|wie geht)/iu.test(sentence.text)).length;
  const requests = asking.sentences.filter((sentence) => /(?:прошу|подтвердите|жду тебя|ご確認|mi conferma|please (?:sign|confirm|send))/iu.test(sentence.text)).length;
  if (others + requests === 0 && listed < 2) return sentences;
  const topical = sentences.findIndex((sentence) => TOPICAL.some((cue) => sentence.tells(cue)) || names.some((name) => name.length > 1 && sentence.text.includes(name.slice(0, Math.max(3, name.length - 2)))));
  if (topical >= 0) return sentences.slice(topical);
  const open = sentences.filter((sentence) => sentence.tells('unsure') || (sentence.tells('no') && !sentence.tells('yes')));
  if (open.length > 0) return open;
  // A bare yes to several questions, and nothing else in the mail that it could belong to.
  return countQuestions(asking.sentences) === 1 && sentences.length <= 2 && listed < 2 && requests === 0 ? sentences : [];
}
