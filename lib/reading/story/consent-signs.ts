// Signs of what a party says to the introduction, or of what is told on for them. It must not know the words.
import { highest } from '../acts/act-model.ts';
import type { Act } from '../acts/act.ts';
import { isQuestion } from '../text/is-question.ts';
import type { SentenceRef } from './mentions.ts';
import type { ThreadView } from './role-signs.ts';
import { addActs, flag, likely, type Signs } from '../signs.ts';
import type { Step } from './steps.ts';
import type { Part } from './cast-parts.ts';

const ANSWERS = ['grant', 'decline', 'unsure', 'withdraw'] as const satisfies readonly Act[];
const RELAYED = ['relayGrant', 'relayDecline', 'relayUnsure', 'assume', 'sound'] as const satisfies readonly Act[];

const weight = (step: Step, names: readonly Act[]): number => Math.max(...names.map((name) => step.does(name)));

/** Sentences of others that may tell on what somebody answered. */
export function relaying(part: Part, parts: readonly Part[], refs: readonly SentenceRef[]): SentenceRef[] {
  const others = parts.filter((one) => one.role !== 'introducer' && one.someone !== part.someone);
  return refs.filter(({ step, sentence, refs: named, they }) => {
    if (step.author === part.someone || isQuestion(sentence)) return false;
    const own = named.some((one) => one.someone === part.someone && !one.addressed);
    if (own) return true;
    const other = named.some((one) => !one.addressed && others.some(({ someone }) => someone === one.someone));
    if (other) return false;
    // To one reader, what is told on is told of the other.
    const soleReader = step.readers.length === 1 ? step.readers[0] : null;
    if (soleReader === part.someone) return false;
    if (soleReader && others.some(({ someone }) => someone === soleReader)) return true;
    return they === null || they === part.someone || step.readers.length > 1;
  });
}

export function consentSigns(part: Part, parts: readonly Part[], view: ThreadView): Signs {
  const signs: Signs = new Map();
  const { someone, role } = part;
  const spoken = view.steps.filter((step) => step.isSpoken);
  const own = spoken.filter((step) => step.author === someone);
  const others = spoken.filter((step) => step.author !== someone);
  const firstAsked = spoken.findIndex((step) => step.author !== someone && step.readers.includes(someone) && weight(step, ['offer', 'bring', 'refer']) > 0.25);
  const answering = own.filter((step) => firstAsked >= 0 && spoken.indexOf(step) > firstAsked);
  const telling = answering.filter((step) => weight(step, ANSWERS) > 0.2);
  const newest = telling.at(-1) ?? answering[0];
  if (newest) {
    addActs(signs, 'answer', newest.scores);
    const asked = spoken.slice(0, spoken.indexOf(newest)).findLast((step) => step.author !== someone && step.readers.includes(someone));
    if (asked) {
      addActs(signs, 'asked', asked.scores);
      const questions = asked.read.sentences.filter(isQuestion).length;
      signs.set('questions', Math.min(questions, 3));
      flag(signs, 'asked several', asked.readers.length > 1);
    }
  }
  addActs(signs, 'before', highest(telling.slice(0, -1).map((step) => step.scores)), ANSWERS);
  addActs(signs, 'own', highest(own.map((step) => step.scores)), ['ask', 'any', 'needMe', 'supplyMe', ...ANSWERS, 'thanks', 'otherYes', 'met', 'won', 'lost']);
  addActs(signs, 'own first', highest(own.slice(0, 1).map((step) => step.scores)), ['ask', 'any', ...ANSWERS]);
  const relayed = relaying(part, parts, view.refs);
  addActs(signs, 'told', highest(relayed.map((ref) => ref.sentence.scores)), RELAYED);
  addActs(signs, 'told named', highest(relayed.filter((ref) => ref.refs.some((one) => one.someone === someone)).map((ref) => ref.sentence.scores)), RELAYED);
  addActs(signs, 'told late', highest(relayed.slice(-4).map((ref) => ref.sentence.scores)), RELAYED);
  addActs(signs, 'others', highest(others.map((step) => step.scores)), ['ask', 'offer', 'bring', 'refer', 'relayGrant', 'assume']);
  flag(signs, role, true);
  flag(signs, 'me', someone.isMe);
  flag(signs, 'wrote', own.length > 0);
  flag(signs, 'answered', telling.length > 0);
  flag(signs, 'in headers', someone.inHeaders);
  flag(signs, 'opened', spoken[0]?.author === someone);
  for (const [kind, odds] of likely(view.kinds)) {
    signs.set(`${kind}/${own.length > 0 ? 'wrote' : someone.inHeaders ? 'read' : 'away'}`, odds);
    if (spoken.at(-1)?.author === someone) signs.set(`${kind}/last`, odds);
    if (spoken[0]?.author === someone) signs.set(`${kind}/first`, odds);
  }
  return signs;
}
