// What a sentence does, seen among its neighbours and after what was said before. It must not know languages.
import { acts } from './act.ts';
import { tally, type Weights } from '../signs.ts';
import { highest, type ActScores } from './act-model.ts';

/** A message as far as its sentences' acts depend on it. */
export interface Surroundings {
  readonly scores: readonly ActScores[];
  /** Highest scores over the clauses of each sentence. */
  readonly parts: readonly ActScores[];
  readonly asked: readonly boolean[];
  readonly author: unknown;
  readonly byMe: boolean;
  readonly readers: number;
  readonly spoken: boolean;
}

export interface ContextModel {
  readonly bias: readonly number[];
  /** For each act. */
  readonly weights: Weights;
}

export type SparseSigns = (readonly [string, number])[];

/** Signs of a message's sentences: those that all have, and each one's own. */
export interface MessageSigns {
  readonly shared: SparseSigns;
  readonly own: readonly SparseSigns[];
}

function addScores(signs: SparseSigns, prefix: string, scores: ActScores | undefined): void {
  if (scores) for (let k = 0; k < scores.length; k++) if ((scores[k] ?? 0) > 0.04) signs.push([`${prefix}.${acts[k] ?? ''}`, scores[k] ?? 0]);
}

export function contextSigns(thread: readonly Surroundings[], at: number): MessageSigns {
  const here = thread[at];
  if (!here) return { shared: [], own: [] };
  const before = thread.slice(0, at).filter((one) => one.spoken);
  const shared: SparseSigns = [];
  const own = before.filter((one) => one.author === here.author).flatMap((one) => one.scores);
  const others = before.filter((one) => one.author !== here.author);
  if (own.length > 0) addScores(shared, 'own', highest(own));
  if (others.length > 0) addScores(shared, 'others', highest(others.flatMap((one) => one.scores)));
  const answered = others.at(-1);
  if (answered) addScores(shared, 'answered', highest(answered.scores));
  const place = before.length === 0 ? 'opening' : here.author === before[0]?.author ? 'opener again' : 'reply';
  shared.push([place, 1], [here.byMe ? 'by me' : 'by other', 1]);
  if (here.readers > 1) shared.push(['to several', 1]);
  const whole = here.scores;
  const each = whole.map((scores, i) => {
    const signs: SparseSigns = [];
    addScores(signs, 'is', scores);
    addScores(signs, 'part', here.parts[i]);
    for (let k = 0; k < scores.length; k++) if ((scores[k] ?? 0) > 0.1) signs.push([`${place}:${acts[k] ?? ''}`, scores[k] ?? 0]);
    addScores(signs, 'before', whole[i - 1]);
    addScores(signs, 'after', whole[i + 1]);
    addScores(signs, 'beside', highest(whole.filter((_, j) => Math.abs(j - i) > 1)));
    if (i === 0) signs.push(['first', 1]);
    if (i === 1) signs.push(['second', 1]);
    if (i === whole.length - 1) signs.push(['last', 1]);
    if (whole.length === 1) signs.push(['only', 1]);
    if (here.asked[i]) signs.push(['question', 1]);
    return signs;
  });
  return { shared, own: each };
}

/** Scores of a message's sentences; what they share is added up once. */
export function inContext({ bias, weights }: ContextModel, { shared, own }: MessageSigns): ActScores[] {
  const base = tally(Float64Array.from(acts, (_, k) => bias[k] ?? 0), weights, shared);
  return own.map((signs) => Float32Array.from(tally(base.slice(), weights, signs), (score) => 1 / (1 + Math.exp(-score))));
}
