// The messages of a thread as steps: who wrote to whom, and what each message does. It must not know what the thread is.
import { highest, type ActScores } from '../acts/act-model.ts';
import { scoreOf } from '../acts/act-model.ts';
import type { Act } from '../acts/act.ts';
import type { Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';

export interface Step {
  readonly read: ReadMessage;
  readonly author: Someone;
  /** People it was sent to, without lists, machines and assistants. */
  readonly readers: readonly Someone[];
  readonly toList: boolean;
  /** Highest score of each act over its sentences. */
  readonly scores: ActScores;
  readonly does: (act: Act) => number;
  /** Somebody's own words, as against a machine's. */
  readonly isSpoken: boolean;
}

export function stepOf(read: ReadMessage, cast: Cast): Step {
  const author = cast.of(read.message.from);
  const seen = new Set<Someone>([author]);
  const readers: Someone[] = [];
  let toList = false;
  for (const address of [...read.message.to, ...read.message.cc]) {
    const someone = cast.of(address);
    if (someone.isBystander) toList = true;
    else if (!seen.has(someone)) {
      seen.add(someone);
      readers.push(someone);
    }
  }
  const scores = highest(read.sentences.map((sentence) => sentence.scores));
  return { read, author, readers, toList, scores, does: (act) => scoreOf(scores, act), isSpoken: !read.isAutomatic && !read.isInvitation && read.sentences.length > 0 };
}

/** The sentence of a step that does most of an act. */
export const best = (step: Step, act: Act): Sentence | null => step.read.sentences.reduce<Sentence | null>((most, one) => (most === null || one.does(act) > most.does(act) ? one : most), null);
