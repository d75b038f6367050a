// Labels of a thread laid on the reader's own sentences.
import { acts, type Act } from '../../lib/reading/acts/act.ts';
import type { ReadMessage } from '../../lib/reading/text/read-message.ts';
import type { LabelledThread } from './material.ts';

const index = new Map<string, number>(acts.map((act, i) => [act, i]));
export const indexesOf = (named: readonly Act[]): number[] => named.map((act) => index.get(act)).filter((i) => i !== undefined);

/** For every sentence of a message, the acts that its reader marked in it. */
export function labelsOf(read: ReadMessage, labels: LabelledThread['acts']): number[][] {
  const marks = (labels[read.message.id] ?? []).map(({ q, a }) => ({ from: read.body.indexOf(q), middle: read.body.indexOf(q) + q.length / 2, a })).filter(({ from }) => from >= 0);
  return read.sentences.map((sentence) => {
    const end = sentence.start + sentence.text.length;
    return [...new Set(marks.filter(({ from, middle }) => (from >= sentence.start && from < end && middle < end + 3) || (middle >= sentence.start && middle < end)).flatMap(({ a }) => indexesOf(a)))];
  });
}
