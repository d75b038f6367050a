// The thread as a story: what it is as of its newest message, and who plays which part. It must not know consents or facts.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { Role, ThreadKind } from '../../domain/reading.ts';
import { scoreActs, surroundingsOf } from '../acts/score-acts.ts';
import type { Act } from '../acts/act.ts';
import type { Knowledge } from '../knowledge.ts';
import { gatherCast, type Cast } from '../people/cast.ts';
import { newSomeone, type Someone } from '../people/someone.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';
import { insidersOf, outsidersOf, unnamedSigns } from './candidates.ts';
import { businessIn, kindSigns } from './kind-signs.ts';
import { followMentions, type SentenceRef } from './mentions.ts';
import { roleSigns, type ThreadView } from './role-signs.ts';
import { likeliest, weigh, type Odds } from './signs.ts';
import { best, stepOf, type Step } from './steps.ts';

export interface Part {
  readonly someone: Someone;
  readonly role: Role;
  /** Between 0 and 1. */
  readonly sure: number;
}

export interface Scene {
  readonly cast: Cast;
  readonly steps: readonly Step[];
  readonly refs: readonly SentenceRef[];
}

export interface Story extends Scene {
  readonly kind: ThreadKind;
  readonly sure: number;
  readonly view: ThreadView<ThreadKind>;
  readonly parts: readonly Part[];
  /** The words that show what the thread is. */
  readonly shown: { readonly step: Step; readonly sentence: Sentence } | null;
}

export function setScene(thread: MailThread, read: readonly ReadMessage[], { modelOf, context }: Knowledge): Scene {
  const messages = scoreActs(read, surroundingsOf(read, thread.me, modelOf), context);
  const cast = gatherCast(thread, messages);
  const steps = messages.map((one) => stepOf(one, cast));
  return { cast, steps, refs: followMentions(steps, cast) };
}

export function viewOf({ steps, refs, cast }: Scene, kinds: Odds<ThreadKind>): ThreadView<ThreadKind> & { readonly inside: readonly Someone[] } {
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

const LEAST_PART = 0.5;

function castParts(view: ReturnType<typeof viewOf>, { role, unnamed }: Knowledge['choices']): Part[] {
  const scored = [...view.inside, ...view.outsiders].map((someone) => ({ someone, odds: weigh(role, roleSigns(someone, view)) }));
  const introducer = scored.filter(({ someone }) => someone.inHeaders || someone.isMe).toSorted((a, b) => b.odds.introducer - a.odds.introducer)[0];
  const parts: Part[] = introducer ? [{ someone: introducer.someone, role: 'introducer', sure: introducer.odds.introducer }] : [];
  for (const one of scored) {
    if (one === introducer) continue;
    const { prospect, provider, none } = one.odds;
    const takesPart = (prospect + provider) / (prospect + provider + none);
    // I am always one of the three.
    if (!one.someone.isMe && takesPart < LEAST_PART) continue;
    parts.push({ someone: one.someone, role: prospect >= provider ? 'prospect' : 'provider', sure: Math.max(prospect, provider) });
  }
  const meant = weigh(unnamed, unnamedSigns(view));
  const which = likeliest(meant);
  if (which !== 'none' && !parts.some((part) => part.role === which)) parts.push({ someone: newSomeone(null), role: which, sure: meant[which] });
  const order: readonly Role[] = ['introducer', 'prospect', 'provider'];
  return parts.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** Mail in which hardly anything is asked, offered or needed is left alone, and so is a guess of which little is sure. */
const isOrdinary = (sure: number, business: number): boolean => business < 0.3 || (sure < 0.5 && business < 0.6);

export function tellStory(scene: Scene, knowledge: Knowledge): Story {
  const kinds = weigh(knowledge.choices.kind, kindSigns(scene.steps));
  const guess = likeliest(kinds);
  const kind = isOrdinary(kinds[guess], businessIn(scene.steps)) ? 'unrelated' : guess;
  const view = viewOf(scene, kinds);
  return { ...scene, kind, sure: kinds[kind], view, parts: kind === 'unrelated' ? [] : castParts(view, knowledge.choices), shown: showing(scene.steps, kind) };
}

export const introducerOf = (story: Story): Someone | null => story.parts.find((part) => part.role === 'introducer')?.someone ?? null;
export const roleOf = (story: Story, someone: Someone): Role | null => story.parts.find((part) => part.someone === someone)?.role ?? null;
