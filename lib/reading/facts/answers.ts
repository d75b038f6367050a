// What a message says to the question whether one wants an introduction: yes, no, not yet, not any more. It must not know who asked.
import type { Sentence } from '../text/read-message.ts';

export type Decision = 'granted' | 'declined' | 'undecided' | 'withdrawn';
export interface Answer {
  readonly decision: Decision;
  readonly sentence: Sentence;
}

const isQuestion = (sentence: Sentence): boolean => /[?？]\s*$/u.test(sentence.text);

/** The answer in a party's own words. `soft` also takes "nice to meet you" and "I'll ring him" as a yes, as fits after an introduction. */
export function answerIn(sentences: readonly Sentence[], soft: boolean): Answer | null {
  const withdraw = sentences.find((sentence) => sentence.tells('withdraw') && !isQuestion(sentence));
  const again = sentences.find((sentence) => sentence.tells('again'));
  if (withdraw && !again) return { decision: 'withdrawn', sentence: withdraw };
  const no = sentences.find((sentence) => sentence.tells('no') && !isQuestion(sentence));
  const unsure = sentences.find((sentence) => sentence.tells('unsure'));
  const yes = sentences.find((sentence) => sentence.tells('yes') && !isQuestion(sentence) && !sentence.tells('no'));
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
