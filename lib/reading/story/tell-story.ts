// The thread as a story: what it is as of its newest message, and who plays which part. It must not know consents or facts.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { Role, ThreadKind } from '../../domain/reading.ts';
import { scoreActs, surroundingsOf } from '../acts/score-acts.ts';
import type { Act } from '../acts/act.ts';
import type { Choices, Knowledge } from '../knowledge.ts';
import { gatherCast, type Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';
import { insidersOf, outsidersOf } from './candidates.ts';
import { castParts, type Part, type PeopleView } from './cast-parts.ts';
import { kindSigns } from './kind-signs.ts';
import { followMentions, type SentenceRef } from './mentions.ts';
import { likeliest, weigh, type Odds } from '../signs.ts';
import { best, stepOf, type Step } from './steps.ts';

export interface Scene {
  readonly cast: Cast;
  readonly steps: readonly Step[];
  readonly refs: readonly SentenceRef[];
}

export interface Story extends Scene {
  readonly kind: ThreadKind;
  readonly sure: number;
  readonly view: PeopleView;
  readonly parts: readonly Part[];
  /** The words that show what the thread is. */
  readonly shown: { readonly step: Step; readonly sentence: Sentence } | null;
}

export function setScene(thread: MailThread, read: readonly ReadMessage[], { modelOf, context }: Pick<Knowledge, 'modelOf' | 'context'>): Scene {
  const messages = scoreActs(read, surroundingsOf(read, thread.me, modelOf), context);
  const cast = gatherCast(thread, messages);
  const steps = messages.map((one) => stepOf(one, cast));
  return { cast, steps, refs: followMentions(steps, cast) };
}

export function viewOf({ steps, refs, cast }: Scene, kinds: Odds<ThreadKind>): PeopleView {
  const inside = insidersOf(steps, cast);
  return { steps, refs, kinds, outsiders: outsidersOf(refs, cast), insiders: inside.length, inside };
}

const SHOWS: Readonly<Record<ThreadKind, readonly Act[]>> = {
  'introduction-request': ['ask'], 'referral-offer': ['refer', 'needThey'], 'consent-request': ['offer'], 'consent-reply': ['grant', 'decline', 'unsure', 'withdraw', 'relayGrant', 'relayDecline', 'relayUnsure'],
  introduction: ['bring', 'leave'], thanks: ['thanks'], 'outcome-report': ['won', 'lost', 'trouble', 'silent', 'met'], unrelated: [],
};

function showing(steps: readonly Step[], kind: ThreadKind): Story['shown'] {
  let shown: Story['shown'] = null;
  let most = 0;
  for (const step of steps.filter((one) => one.isSpoken)) {
    for (const act of SHOWS[kind]) {
      const sentence = best(step, act);
      // Of two as likely, the newer one.
      if (sentence && sentence.does(act) >= most * 0.8) {
        most = Math.max(most, sentence.does(act));
        shown = { step, sentence };
      }
    }
  }
  return shown;
}

/** What the story is told by. */
export type StoryChoices = Pick<Choices, 'kind' | 'role' | 'unnamed'>;

export function tellStory(scene: Scene, choices: StoryChoices): Story {
  const kinds = weigh(choices.kind, kindSigns(scene.steps));
  const kind = likeliest(kinds);
  const view = viewOf(scene, kinds);
  return { ...scene, kind, sure: kinds[kind], view, parts: kind === 'unrelated' ? [] : castParts(view, choices), shown: showing(scene.steps, kind) };
}

export const introducerOf = (story: Story): Someone | null => story.parts.find((part) => part.role === 'introducer')?.someone ?? null;
export const roleOf = (story: Story, someone: Someone): Role | null => story.parts.find((part) => part.someone === someone)?.role ?? null;
