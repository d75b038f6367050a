// The words that best state what is needed. It must not know money or consents.
import type { Quote } from '../../domain/reading.ts';
import { acts, type Act } from '../acts/act.ts';
import { scoreText, type ModelOf } from '../acts/score-acts.ts';
import type { Knowledge } from '../knowledge.ts';
import { addActs, weigh, type Signs } from '../signs.ts';
import { roleOf, type Story } from '../story/tell-story.ts';
import type { SentenceRef } from '../story/mentions.ts';
import type { Sentence } from '../text/read-message.ts';
import { clausesOf, type Piece } from '../text/sentences.ts';
import { isQuestion } from '../text/is-question.ts';
import { amountsIn } from './money.ts';

export interface FoundNeed extends Quote {
  readonly sure: boolean;
  readonly ref: SentenceRef;
}

const NEEDS = ['needMe', 'needThey', 'needYou', 'supplyMe'] as const satisfies readonly Act[];
const anyNeed = (sentence: Sentence): number => Math.max(sentence.does('needMe'), sentence.does('needThey'), sentence.does('needYou'));

/** The highest and the next of a score over all sentences: what each one's rivals reach. */
function topTwo(refs: readonly SentenceRef[], score: (sentence: Sentence) => number): readonly [number, number] {
  let [first, second] = [0, 0];
  for (const { sentence } of refs) {
    const one = score(sentence);
    if (one > first) [first, second] = [one, first];
    else if (one > second) second = one;
  }
  return [first, second];
}

const tops = new WeakMap<Story, ReadonlyMap<string, readonly [number, number]>>();
function topsOf(story: Story): ReadonlyMap<string, readonly [number, number]> {
  const known = tops.get(story) ?? new Map([...NEEDS.map((act) => [act, topTwo(story.refs, (one) => one.does(act))] as const), ['any', topTwo(story.refs, anyNeed)] as const]);
  tops.set(story, known);
  return known;
}
const rival = ([first, second]: readonly [number, number] = [0, 0], own = 0): number => (own >= first ? second : first);

/** Signs that a sentence is the one that states the need. */
export function needSigns(ref: SentenceRef, story: Story): Signs {
  const signs: Signs = new Map();
  const { sentence, step } = ref;
  addActs(signs, 'is', sentence.scores);
  const spoken = story.steps.filter((one) => one.isSpoken);
  const role = roleOf(story, step.author) ?? 'none';
  const top = topsOf(story);
  for (const act of NEEDS) {
    const score = sentence.does(act);
    if (score <= 0.05) continue;
    signs.set(`${role}.${act}`, score);
    signs.set(`${act} over the rest`, score - rival(top.get(act), score));
  }
  const all = anyNeed(sentence);
  signs.set('over the rest', all - rival(top.get('any'), all));
  const mine = step.read.sentences;
  const place = mine.indexOf(sentence);
  signs.set(`message ${Math.min(spoken.indexOf(step), 3)}`, 1);
  signs.set(`sentence ${Math.min(place, 4)}`, 1);
  if (place === mine.length - 1) signs.set('last', 1);
  if (isQuestion(sentence)) signs.set('question', 1);
  const size = sentence.text.length / (sentence.language.spaced ? 1 : 0.45);
  signs.set(`size ${Math.min(6, Math.floor(size / 35))}`, 1);
  if (story.shown?.sentence === sentence) signs.set('shows the kind', 1);
  const before = mine[place - 1];
  const after = mine[place + 1];
  if (before) for (const act of ['needMe', 'needThey', 'needYou'] as const) if (before.does(act) > 0.2) signs.set(`after ${act}`, before.does(act));
  if (after) for (const act of ['needMe', 'needThey', 'needYou', 'ask', 'offer', 'budget'] as const) if (after.does(act) > 0.2) signs.set(`before ${act}`, after.does(act));
  return signs;
}

const MOST_CLAUSES = 12;

/** Signs that a clause belongs to the words quoted. */
export function clauseSigns(clauses: readonly Piece[], at: number, sentence: Sentence, modelOf: ModelOf): Signs {
  const signs: Signs = new Map();
  const clause = clauses[at];
  if (!clause) return signs;
  const scores = clauses.map((one) => scoreText(one.text, sentence.language, modelOf));
  addActs(signs, 'is', scores[at] ?? new Float32Array());
  const need = (i: number): number => Math.max(...(['needMe', 'needThey', 'needYou'] as const).map((act) => scores[i]?.[acts.indexOf(act)] ?? 0));
  const most = Math.max(...clauses.map((_, i) => need(i)));
  signs.set('need', need(at));
  signs.set('below the most', most - need(at));
  if (need(at) === most) signs.set('the most', 1);
  const peak = clauses.findIndex((_, i) => need(i) === most);
  signs.set(`${at - peak < -2 ? 'far before' : at - peak > 2 ? 'far after' : at - peak} of the most`, 1);
  const size = clause.text.length / (sentence.language.spaced ? 1 : 0.45);
  signs.set(`size ${Math.min(5, Math.floor(size / 15))}`, 1);
  signs.set(`of ${Math.min(clauses.length, 5)}`, 1);
  if (at === 0) signs.set('first', 1);
  if (at === clauses.length - 1) signs.set('last', 1);
  if (at === 0) signs.set(`first of ${Math.min(clauses.length, 4)}`, 1);
  if (at === clauses.length - 1) signs.set(`last of ${Math.min(clauses.length, 4)}`, 1);
  if (amountsIn(clause.text, sentence.language).some((amount) => amount.currency !== null)) signs.set('money', 1);
  signs.set(`language ${sentence.language.code}`, 1);
  return signs;
}

/** From the first to the last clause that belongs; the likeliest one where none does. */
function quoteOf(sentence: Sentence, { choices, modelOf }: Knowledge): string {
  const clauses = clausesOf(sentence).slice(0, MOST_CLAUSES);
  if (clauses.length <= 1) return strip(sentence.text);
  const odds = clauses.map((_, at) => weigh(choices.clause, clauseSigns(clauses, at, sentence, modelOf)).in);
  let best = { from: 0, to: clauses.length - 1, gain: -Infinity };
  for (let from = 0; from < clauses.length; from++) {
    let gain = 0;
    for (let to = from; to < clauses.length; to++) {
      const size = clauses[to]?.text.length ?? 0;
      gain += size * ((odds[to] ?? 0) - 0.5);
      if (gain > best.gain) best = { from, to, gain };
    }
  }
  const first = clauses[best.from];
  const last = clauses[best.to];
  return first && last ? strip(sentence.text.slice(first.start - sentence.start, last.start - sentence.start + last.text.length)) : strip(sentence.text);
}

const strip = (text: string): string => text.replace(/^[\s"'“”„«‘「（(•*-]+|[\s"'“”»’」.。]+$/gu, '') || text;
const LEAST_NEED = 0.12;

export function findNeed(story: Story, knowledge: Knowledge): FoundNeed | null {
  let found: { ref: SentenceRef; odds: number } | null = null;
  for (const ref of story.refs) {
    const odds = weigh(knowledge.choices.need, needSigns(ref, story)).yes;
    if (found === null || odds > found.odds) found = { ref, odds };
  }
  if (!found || found.odds < LEAST_NEED) return null;
  return { messageId: found.ref.step.read.message.id, quote: quoteOf(found.ref.sentence, knowledge), sure: found.odds > 0.6, ref: found.ref };
}
