// How actual a need is, and how and when people want to meet. It must not know money or consents.
import type { Actuality } from '../../domain/reading.ts';
import { acts, type Act } from '../acts/act.ts';
import { highest } from '../acts/act-model.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SentenceRef } from '../story/mentions.ts';
import { addActs, likeliest, likely, weigh, type Signs } from '../signs.ts';
import { introducerOf, roleOf, type Story } from '../story/tell-story.ts';
import type { FoundNeed } from './need.ts';

const TELLING = ['now', 'soon', 'someday', 'needMe', 'needThey', 'needYou', 'unsure', 'decline'] as const satisfies readonly Act[];

export function actualSigns(story: Story, need: FoundNeed | null): Signs {
  const signs: Signs = new Map();
  const { refs } = story;
  const of = (prefix: string, some: readonly SentenceRef[], named: readonly Act[] = TELLING): void => addActs(signs, prefix, highest(some.map((ref) => ref.sentence.scores)), named);
  of('all', refs, acts);
  if (need) {
    of('need', [need.ref]);
    const at = refs.indexOf(need.ref);
    of('near', refs.filter((ref, i) => ref.step === need.ref.step && i !== at && Math.abs(i - at) <= 2));
    of('same message', refs.filter((ref) => ref.step === need.ref.step));
    signs.set(`need told by ${roleOf(story, need.ref.step.author) ?? 'none'}`, 1);
    signs.set(`need told in ${Math.min(story.steps.filter((one) => one.isSpoken).indexOf(need.ref.step), 2)}`, 1);
  } else signs.set('no need', 1);
  const prospect = story.parts.find((part) => part.role === 'prospect')?.someone;
  of('by prospect', refs.filter((ref) => ref.step.author === prospect));
  of('by introducer', refs.filter((ref) => ref.step.author === introducerOf(story)));
  of('last', refs.filter((ref) => ref.step === story.steps.findLast((one) => one.isSpoken)));
  for (const [kind, odds] of likely(story.view.kinds)) signs.set(kind, odds);
  signs.set(`prospect ${prospect ? (prospect.inHeaders || prospect.isMe ? 'here' : 'away') : 'unknown'}`, 1);
  return signs;
}

const LEAST_SOMEDAY = 0.25;

export function findActuality(story: Story, need: FoundNeed | null, { actual }: Knowledge['choices']): Actuality | null {
  const found = likeliest(weigh(actual, actualSigns(story, need)));
  // A need told without "some day" is one that there is.
  if (found === 'someday' && need && story.refs.every((ref) => ref.sentence.does('someday') < LEAST_SOMEDAY)) return 'now';
  return found === 'none' ? null : found;
}

export interface FoundWords {
  readonly quote: string;
  readonly ref: SentenceRef;
}

const LEAST_MEETING = 0.5;

export function findAppointment(refs: readonly SentenceRef[]): FoundWords | null {
  const last = refs.filter((ref) => ref.sentence.does('meet') > LEAST_MEETING).at(-1);
  return last ? { quote: last.sentence.text.replace(/[.。!！\s]+$/u, ''), ref: last } : null;
}
