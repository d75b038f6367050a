// Signs of the part that somebody plays: what they write, what is written to them and of them. It must not know consents.
import { highest, type ActScores } from '../acts/act-model.ts';
import { acts } from '../acts/act.ts';
import type { SentenceRef } from './mentions.ts';
import type { Someone } from '../people/someone.ts';
import { isNamedIn } from './kind-signs.ts';
import { addActs, type Odds, type Signs } from './signs.ts';
import type { Step } from './steps.ts';

/** Whom a sentence is about, and how surely. */
export interface Told {
  readonly named: readonly ActScores[];
  readonly meant: readonly ActScores[];
  readonly count: number;
  readonly isHonoured: boolean;
  readonly isFullName: boolean;
}

export function toldOf(someone: Someone, refs: readonly SentenceRef[]): Told {
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

export interface ThreadView<Kind extends string> {
  readonly steps: readonly Step[];
  readonly refs: readonly SentenceRef[];
  readonly kinds: Odds<Kind>;
  /** Persons named who are in no header. */
  readonly outsiders: readonly Someone[];
  readonly insiders: number;
}

const flag = (signs: Signs, name: string, on: boolean): void => void (on && signs.set(name, 1));
const TELLING = ['ask', 'any', 'offer', 'refer', 'bring', 'thanks', 'met', 'won', 'lost', 'silent', 'trouble', 'grant', 'relayGrant', 'needMe', 'needThey', 'needYou', 'supplyMe', 'supplyThey', 'price', 'budget'] as const;
const ASK_LIKE = ['ask', 'offer', 'refer', 'bring', 'thanks', 'grant', 'relayGrant', 'needMe', 'needThey', 'needYou', 'supplyMe', 'supplyThey', 'won', 'price', 'budget'];

export function roleSigns<Kind extends string>(someone: Someone, view: ThreadView<Kind>): Signs {
  const signs: Signs = new Map();
  const spoken = view.steps.filter((step) => step.isSpoken);
  const first = spoken[0];
  const last = spoken.at(-1);
  const wrote = spoken.filter((step) => step.author === someone);
  const readAlone = spoken.filter((step) => step.author !== someone && step.readers.length === 1 && step.readers[0] === someone);
  const readWith = spoken.filter((step) => step.author !== someone && step.readers.length > 1 && step.readers.includes(someone));
  addActs(signs, 'by', highest(wrote.map((step) => step.scores)), acts);
  addActs(signs, 'to', highest(readAlone.map((step) => step.scores)), acts);
  addActs(signs, 'with', highest(readWith.map((step) => step.scores)), acts);
  const told = toldOf(someone, view.refs);
  addActs(signs, 'of', highest(told.named), acts);
  addActs(signs, 'meant', highest(told.meant), acts);
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
  const asTold = (kind: string): void => {
    const odds = view.kinds[kind as Kind];
    if (odds < 0.05) return;
    signs.set(`${kind}/${place}`, odds);
    if (someone.isMe) signs.set(`${kind}/me ${place}`, odds);
    if (first?.author === someone) signs.set(`${kind}/first`, odds);
    if (last?.author === someone) signs.set(`${kind}/last`, odds);
    if (last && last.author !== someone && last.readers.includes(someone)) signs.set(`${kind}/last reader${last.readers.length > 1 ? 's' : ''}`, odds);
    if (first && first.author !== someone && first.readers.includes(someone)) signs.set(`${kind}/first reader${first.readers.length > 1 ? 's' : ''}`, odds);
    if (told.count > 0) signs.set(`${kind}/told`, odds);
  };
  for (const kind of Object.keys(view.kinds)) asTold(kind);
  if (!someone.inHeaders) {
    const rank = view.outsiders.indexOf(someone);
    signs.set(`outsider ${Math.min(rank, 2)} of ${Math.min(view.outsiders.length, 3)}`, 1);
    flag(signs, 'honoured', told.isHonoured);
    flag(signs, 'full name', told.isFullName);
    signs.set('told', Math.log2(told.count + 1));
    for (const name of ASK_LIKE) {
      const near = signs.get(`of.${name}`) ?? 0;
      if (near > 0.1 && rank === 0) signs.set(`of0.${name}`, near);
    }
  } else if (last && last.author !== someone) flag(signs, 'named in last', isNamedIn(someone, last.read.own));
  if (view.insiders > 2) signs.set(`several ${place}`, 1);
  const spot = someone.inHeaders ? place : `outsider${Math.min(view.outsiders.indexOf(someone), 2)}`;
  const across = (prefix: string, scores: ActScores): void => {
    for (const act of TELLING) {
      const score = scores[acts.indexOf(act)] ?? 0;
      if (score > 0.05) signs.set(`${spot}<${prefix}.${act}`, score);
    }
  };
  if (first && first.author !== someone) across('opening', first.scores);
  across('others', highest(spoken.filter((step) => step.author !== someone).map((step) => step.scores)));
  if (!someone.inHeaders) across('untold', highest(view.refs.filter((ref) => ref.refs.every((one) => one.someone !== someone)).map((ref) => ref.sentence.scores)));
  return signs;
}
