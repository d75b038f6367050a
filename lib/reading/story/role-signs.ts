// Signs of the part that somebody plays: what they write, what is written to them and of them. It must not know consents.
import { highest, type ActScores } from '../acts/act-model.ts';
import type { Act } from '../acts/act.ts';
import type { ThreadKind } from '../../domain/reading.ts';
import type { SentenceRef } from './mentions.ts';
import type { Someone } from '../people/someone.ts';
import { isNamedIn } from './kind-signs.ts';
import { addActs, flag, likely, type Odds, type Signs } from '../signs.ts';
import type { Step } from './steps.ts';

/** Whom a sentence is about, and how surely. */
interface Told {
  readonly named: readonly ActScores[];
  readonly meant: readonly ActScores[];
  readonly count: number;
  readonly isHonoured: boolean;
  readonly isFullName: boolean;
}

function toldOf(someone: Someone, refs: readonly SentenceRef[]): Told {
  const named: ActScores[] = [];
  const meant: ActScores[] = [];
  let isHonoured = false;
  let isFullName = false;
  for (const ref of refs) {
    if (ref.step.author === someone) continue;
    const hits = ref.refs.filter((one) => one.someone === someone && !one.addressed);
    if (hits.length > 0) {
      named.push(ref.sentence.scores);
      isHonoured ||= hits.some((one) => one.named.honoured);
      isFullName ||= hits.some((one) => /[\s\u3000]/u.test(one.named.name));
    } else if (ref.they === someone && ref.refs.every((one) => one.addressed)) meant.push(ref.sentence.scores);
  }
  return { named, meant, count: named.length, isHonoured, isFullName };
}

export interface ThreadView {
  readonly steps: readonly Step[];
  readonly refs: readonly SentenceRef[];
  readonly kinds: Odds<ThreadKind>;
  /** Persons named who are in no header. */
  readonly outsiders: readonly Someone[];
  readonly insiders: number;
}

/** What tells who needs and who supplies, whoever says it. */
const TELLING = ['ask', 'any', 'offer', 'refer', 'bring', 'thanks', 'met', 'won', 'lost', 'silent', 'trouble', 'grant', 'relayGrant', 'needMe', 'needThey', 'needYou', 'supplyMe', 'supplyThey', 'price', 'budget'] as const satisfies readonly Act[];

export function roleSigns(someone: Someone, view: ThreadView): Signs {
  const signs: Signs = new Map();
  const spoken = view.steps.filter((step) => step.isSpoken);
  const first = spoken[0];
  const last = spoken.at(-1);
  const wrote = spoken.filter((step) => step.author === someone);
  const readAlone = spoken.filter((step) => step.author !== someone && step.readers.length === 1 && step.readers[0] === someone);
  const readWith = spoken.filter((step) => step.author !== someone && step.readers.length > 1 && step.readers.includes(someone));
  addActs(signs, 'by', highest(wrote.map((step) => step.scores)));
  addActs(signs, 'to', highest(readAlone.map((step) => step.scores)));
  addActs(signs, 'with', highest(readWith.map((step) => step.scores)));
  const told = toldOf(someone, view.refs);
  addActs(signs, 'of', highest(told.named));
  addActs(signs, 'meant', highest(told.meant));
  const place = someone.inHeaders ? (wrote.length > 0 ? 'writer' : 'reader') : 'outsider';
  signs.set(place, 1);
  flag(signs, 'me', someone.isMe);
  flag(signs, `me ${place}`, someone.isMe);
  flag(signs, 'first', first?.author === someone);
  flag(signs, 'last', last?.author === someone);
  flag(signs, 'kin', someone.isKin);
  flag(signs, 'forwarded', someone.isForwarded);
  flag(signs, 'company', someone.company !== null);
  flag(signs, 'title', someone.title !== null);
  flag(signs, 'firm only', someone.name === null && someone.company !== null);
  for (const [kind, odds] of likely(view.kinds)) {
    signs.set(`${kind}/${place}`, odds);
    if (someone.isMe) signs.set(`${kind}/me ${place}`, odds);
    if (first?.author === someone) signs.set(`${kind}/first`, odds);
    if (last?.author === someone) signs.set(`${kind}/last`, odds);
    if (last && last.author !== someone && last.readers.includes(someone)) signs.set(`${kind}/last reader${last.readers.length > 1 ? 's' : ''}`, odds);
    if (first && first.author !== someone && first.readers.includes(someone)) signs.set(`${kind}/first reader${first.readers.length > 1 ? 's' : ''}`, odds);
    if (told.count > 0) signs.set(`${kind}/told`, odds);
  }
  const rank = Math.min(view.outsiders.indexOf(someone), 2);
  const spot = someone.inHeaders ? place : `outsider${rank}`;
  if (!someone.inHeaders) {
    signs.set(`${spot} of ${Math.min(view.outsiders.length, 3)}`, 1);
    flag(signs, 'honoured', told.isHonoured);
    flag(signs, 'full name', told.isFullName);
    signs.set('told', Math.log2(told.count + 1));
    if (rank === 0) addActs(signs, 'of the first', highest(told.named), TELLING);
    addActs(signs, `${spot}<untold`, highest(view.refs.filter((ref) => ref.refs.every((one) => one.someone !== someone)).map((ref) => ref.sentence.scores)), TELLING);
  } else if (last && last.author !== someone) flag(signs, 'named in last', isNamedIn(someone, last.read.own));
  flag(signs, `several ${place}`, view.insiders > 2);
  if (first && first.author !== someone) addActs(signs, `${spot}<opening`, first.scores, TELLING);
  addActs(signs, `${spot}<others`, highest(spoken.filter((step) => step.author !== someone).map((step) => step.scores)), TELLING);
  return signs;
}
