// Every choice learned from threads as the reader would see them if each were new to it: kinds first, then parts, then what rests on both.
import type { ReadParty, ThreadKind } from '../../lib/domain/reading.ts';
import { budgetOf, budgetSigns, sumsIn } from '../../lib/reading/facts/budget.ts';
import { clauseSigns, needSigns } from '../../lib/reading/facts/need.ts';
import { outcomeSigns } from '../../lib/reading/facts/outcome.ts';
import { actualSigns } from '../../lib/reading/facts/timing.ts';
import type { Choices, PartRole } from '../../lib/reading/knowledge.ts';
import type { Someone } from '../../lib/reading/people/someone.ts';
import { unnamedSigns } from '../../lib/reading/story/candidates.ts';
import { consentSigns } from '../../lib/reading/story/consent-signs.ts';
import { kindSigns } from '../../lib/reading/story/kind-signs.ts';
import { roleSigns } from '../../lib/reading/story/role-signs.ts';
import { weigh, type Choice } from '../../lib/reading/signs.ts';
import { tellStory, viewOf } from '../../lib/reading/story/tell-story.ts';
import { clausesOf } from '../../lib/reading/text/sentences.ts';
import { overlap, sameParty } from '../commands/score.ts';
import { FOLDS, type Folded } from './learn.ts';
import { boost } from './boost.ts';
import { trainChoice, type Case } from './softmax.ts';

/** An ordinary mail counts for so many in learning kinds. */
const ORDINARY = 4;
const KINDS: readonly ThreadKind[] = ['introduction-request', 'referral-offer', 'consent-request', 'consent-reply', 'introduction', 'thanks', 'outcome-report', 'unrelated'];
const ROLES: readonly PartRole[] = ['introducer', 'prospect', 'provider', 'none'];

const asParty = (one: Someone): ReadParty => ({ role: 'prospect', isMe: one.isMe, name: one.name, emails: [...one.emails], phones: [], company: null, title: null, profileUrl: null, preferredContact: null, bestTime: null });
const partyOf = (one: Someone, parties: readonly ReadParty[]): ReadParty | undefined => parties.find((party) => (party.isMe || one.isMe ? party.isMe && one.isMe : sameParty(party, asParty(one))));

interface InFold<Option extends string> extends Case<Option> {
  readonly fold: number;
}

interface Settings {
  readonly l2: number;
  readonly rounds: number;
  /** How many trees stand on it. */
  readonly trees?: number;
}

/** One choice for each fold, learned without it, and one learned from all. */
function folds<Option extends string>(cases: readonly InFold<Option>[], options: readonly Option[], { trees = 0, ...settings }: Settings): Choice<Option>[] {
  return Array.from({ length: FOLDS + 1 }, (_, fold) => {
    const seen = cases.filter((one) => one.fold !== fold);
    const linear = trainChoice(seen, options, settings);
    return trees === 0 ? linear : boost(seen, linear, { rounds: trees, depth: 3, rate: 0.12, l2: 4, share: 0.3 });
  });
}

function at<Option extends string>(choices: readonly Choice<Option>[], fold: number): Choice<Option> {
  const choice = choices[fold];
  if (!choice) throw new Error(`no fold ${fold}`);
  return choice;
}

/** What is known without each fold; last, with everything. */
export function fitChoices(folded: readonly Folded[]): Choices[] {
  const kind = folds(folded.map((one) => ({ signs: kindSigns(one.scene.steps), option: one.source.expected.kind, weight: one.source.isOrdinary ? ORDINARY : 1, fold: one.fold })), KINDS, { l2: 10, rounds: 250, trees: 200 });
  const related = folded.filter((one) => one.source.expected.kind !== 'unrelated');
  const seen = related.map((one) => ({ one, view: viewOf(one.scene, weigh(at(kind, one.fold), kindSigns(one.scene.steps))) }));
  const role = folds(seen.flatMap(({ one, view }) => [...view.inside, ...view.outsiders].map((someone) => ({ signs: roleSigns(someone, view), option: partyOf(someone, one.source.expected.parties)?.role ?? ('none' as const), fold: one.fold }))), ROLES, { l2: 12, rounds: 200, trees: 150 });
  const unnamed = folds(seen.map(({ one, view }) => {
    const nobody = one.source.expected.parties.find((party) => party.name === null && !party.isMe && party.emails.length === 0);
    return { signs: unnamedSigns(view), option: nobody && nobody.role !== 'introducer' ? nobody.role : ('none' as const), fold: one.fold };
  }), ['prospect', 'provider', 'none'] as const, { l2: 1, rounds: 200 });
  const told = related.map((one) => ({ one, expected: one.source.expected, fold: one.fold, story: tellStory(one.scene, { kind: at(kind, one.fold), role: at(role, one.fold), unnamed: at(unnamed, one.fold) }) }));
  const consent = folds(told.flatMap(({ expected, fold, story }) => story.parts.filter((part) => part.role !== 'introducer').map((part) => {
    const truly = partyOf(part.someone, expected.parties);
    const said = truly ? expected.consents.filter((one) => one.party === truly.role) : [];
    const several = truly ? expected.parties.filter((party) => party.role === truly.role).length : 0;
    return { signs: consentSigns(part, story.parts, story.view), option: said.length > 0 && (several < 2 || said.length === several) ? (said[0]?.decision ?? ('none' as const)) : ('none' as const), fold };
  })), ['none', 'granted', 'declined', 'undecided', 'withdrawn'] as const, { l2: 12, rounds: 200, trees: 150 });
  const need = folds(told.flatMap(({ expected, fold, story }) => story.refs.map((ref) => {
    const quote = expected.need?.messageId === ref.step.read.message.id ? expected.need.quote : null;
    const at = quote ? ref.step.read.body.indexOf(quote) : -1;
    const { start, text } = ref.sentence;
    const shared = quote && at >= 0 ? Math.min(start + text.length, at + quote.length) - Math.max(start, at) : 0;
    return { signs: needSigns(ref, story), option: shared > 0 && shared > (quote?.length ?? 0) / 2 ? ('yes' as const) : ('no' as const), fold };
  })), ['yes', 'no'] as const, { l2: 6, rounds: 150, trees: 100 });
  const clause = folds(told.flatMap(({ one, expected, fold, story }) => story.refs.flatMap((ref) => {
    if (expected.need?.messageId !== ref.step.read.message.id) return [];
    const at = ref.step.read.body.indexOf(expected.need.quote);
    const end = at + expected.need.quote.length;
    const clauses = clausesOf(ref.sentence).slice(0, 12);
    if (at < 0 || clauses.length < 2 || ref.sentence.start >= end || ref.sentence.start + ref.sentence.text.length <= at) return [];
    return clauses.map((piece, i) => ({ signs: clauseSigns(clauses, i, ref.sentence, one.modelOf), option: Math.min(end, piece.start + piece.text.length) - Math.max(at, piece.start) > piece.text.length / 2 ? ('in' as const) : ('out' as const), weight: Math.min(3, piece.text.length / 25), fold }));
  })), ['in', 'out'] as const, { l2: 1, rounds: 200 });
  const actual = folds(told.map(({ expected, fold, story }) => {
    const ref = story.refs.find((one) => expected.need !== null && one.step.read.message.id === expected.need.messageId && one.sentence.text.length > 0 && overlap(one.sentence.text, expected.need.quote) > 0.4);
    return { signs: actualSigns(story, ref ? { messageId: '', quote: '', sure: true, ref } : null), option: expected.actual ?? ('none' as const), fold };
  }), ['now', 'soon', 'someday', 'none'] as const, { l2: 12, rounds: 200, trees: 100 });
  const budget = folds(told.flatMap(({ one, expected, fold, story }) => {
    const sums = sumsIn(story.refs);
    return sums.map((sum) => {
      const read = budgetOf(sum, story.refs);
      const want = expected.budget;
      const isIt = want !== null && (sum.ref.sentence.text.includes(want.quote) || want.quote.includes(sum.amount.text)) && (read.max === want.max || want.quote.includes(sum.amount.text));
      return { signs: budgetSigns(sum, sums, story, one.modelOf), option: isIt ? ('yes' as const) : ('no' as const), fold };
    });
  }), ['yes', 'no'] as const, { l2: 6, rounds: 200, trees: 80 });
  const outcome = folds(told.map(({ expected, fold, story }) => ({ signs: outcomeSigns(story), option: expected.outcome?.result ?? ('none' as const), fold })), ['none', 'met', 'won', 'lost', 'no-response', 'problem'] as const, { l2: 10, rounds: 200, trees: 80 });
  return Array.from({ length: FOLDS + 1 }, (_, n): Choices => ({ kind: at(kind, n), role: at(role, n), unnamed: at(unnamed, n), consent: at(consent, n), need: at(need, n), clause: at(clause, n), actual: at(actual, n), budget: at(budget, n), outcome: at(outcome, n) }));
}
