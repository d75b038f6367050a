// What each party says to the introduction, as it stands at the end. A grant that was not given is the one unforgivable mistake: in doubt there is none.
import type { ReadConsent } from '../../domain/reading.ts';
import type { Act } from '../acts/act.ts';
import type { Answer, Knowledge } from '../knowledge.ts';
import { consentSigns, relaying } from '../story/consent-signs.ts';
import { likeliest, weigh } from '../signs.ts';
import type { Part } from '../story/cast-parts.ts';
import type { Story } from '../story/tell-story.ts';
import type { Step } from '../story/steps.ts';
import { isQuestion } from '../text/is-question.ts';
import type { Sentence } from '../text/read-message.ts';

export interface FoundConsent extends ReadConsent {
  readonly part: Part;
  readonly sure: boolean;
  /** A likely yes that is not sure enough to be one. */
  readonly isDoubtful: boolean;
}

/** A yes is only taken as one above this: how likely it was given, times how likely its giver plays that part. */
const SURE_GRANT = 0.78;
/** Words that do not half say it are no answer, and neither is a question, unless it says so plainly. */
const LEAST_SAID = 0.4;
const LEAST_SAID_ASKING = 0.75;
/** … and above this where the words hold a "not", an "if" or a "maybe". */
const SURE_IN_SPITE = 0.92;
const SPITE = ['NEGATION', 'REFUSING', 'DOUBTING', 'CONDITION', 'RETRACTING'] as const;

const AGAINST = ['decline', 'unsure', 'withdraw'] as const;

const OWN: Readonly<Record<Exclude<Answer, 'none'>, readonly Act[]>> = { granted: ['grant', 'ask'], declined: ['decline'], undecided: ['unsure'], withdrawn: ['withdraw', 'decline'] };
const TOLD: Readonly<Record<Exclude<Answer, 'none'>, readonly Act[]>> = { granted: ['relayGrant'], declined: ['relayDecline'], undecided: ['relayUnsure'], withdrawn: ['withdraw', 'relayDecline'] };

const trim = (text: string): string => text.replace(/^[\s"'“”„«‘-]+|[\s"'“”»’.。]+$/gu, '') || text;

/** The words of the answer: the party's own, else those that tell it on. */
function wordsOf(part: Part, story: Story, answer: Exclude<Answer, 'none'>): { readonly step: Step; readonly sentence: Sentence; readonly score: number } | null {
  let found: { step: Step; sentence: Sentence; score: number } | null = null;
  const take = (step: Step, sentence: Sentence, wanted: readonly Act[]): void => {
    const score = Math.max(...wanted.map((act) => sentence.does(act)));
    if (found === null || score >= found.score * 0.9) found = { step, sentence, score };
  };
  for (const step of story.steps) if (step.isSpoken && step.author === part.someone) for (const sentence of step.read.sentences) take(step, sentence, OWN[answer]);
  for (const { step, sentence } of relaying(part, story.parts, story.refs)) take(step, sentence, TOLD[answer]);
  return found;
}

/** Whoever asks for the introduction has said yes by that; any other question leaves it open. */
const isSaid = ({ sentence, score }: { readonly sentence: Sentence; readonly score: number }): boolean => score >= (isQuestion(sentence) && sentence.does('ask') < LEAST_SAID ? LEAST_SAID_ASKING : LEAST_SAID);

/** Whether a likely yes is sure enough to be one. */
function isGiven(part: Part, odds: number, { step, sentence }: { readonly step: Step; readonly sentence: Sentence }, modelOf: Knowledge['modelOf']): boolean {
  const sure = odds * part.sure;
  if (sure >= SURE_IN_SPITE) return true;
  if (isGuarded(sentence, modelOf)) return false;
  if (sure >= SURE_GRANT) return true;
  // A plain yes of one's own, with nothing against it.
  return step.author === part.someone && sentence.does('grant') > 0.9 && odds > 0.6 && part.sure > 0.8 && AGAINST.every((act) => step.does(act) < 0.3);
}

function isGuarded(sentence: Sentence, modelOf: Knowledge['modelOf']): boolean {
  const concepts = modelOf(sentence.language)?.concepts(sentence.text);
  return concepts !== undefined && SPITE.some((name) => concepts.has(name));
}

export function findConsents(story: Story, { choices: { consent }, modelOf }: Knowledge): FoundConsent[] {
  return story.parts.filter((part) => part.role !== 'introducer').flatMap((part) => {
    const odds = weigh(consent, consentSigns(part, story.parts, story.view));
    const answer = likeliest(odds);
    if (answer === 'none') return [];
    const words = wordsOf(part, story, answer);
    if (!words || part.role === 'introducer') return [];
    const isDoubtful = answer === 'granted' && !isGiven(part, odds.granted, words, modelOf);
    if ((isDoubtful || answer !== 'granted') && !isSaid(words)) return [];
    return [{ party: part.role, decision: answer, messageId: words.step.read.message.id, quote: trim(words.sentence.text), part, sure: odds[answer] > 0.9 && words.score > 0.5, isDoubtful }];
  });
}
