// What the book knows of somebody's trade, passage by passage: their ideal client, position, notes, and the needs they met before.
import { stageOf } from '../stage.ts';
import type { Person } from '../person.ts';
import type { Referral } from '../referral.ts';
import type { IdealClient } from '../source.ts';
import { termsOf, type Term } from './terms.ts';

export type MatchField = 'problem' | 'trigger' | 'who' | 'title' | 'neutral' | 'headline' | 'company' | 'notes' | 'earlier';
export interface Passage {
  readonly field: MatchField;
  readonly text: string;
  readonly terms: readonly Term[];
}

/** How much a word in that place says of what they do. */
export const FIELD_WEIGHT: Readonly<Record<MatchField, number>> = { title: 1.3, neutral: 1.1, headline: 1.1, problem: 1, trigger: 1, earlier: 0.8, who: 0.7, notes: 0.7, company: 0.7 };

const passage = (field: MatchField, text: string | null): Passage[] => (text?.trim() ? [{ field, text, terms: termsOf(text) }] : []);

export const passagesOfIdeal = (ideal: IdealClient | null): readonly Passage[] =>
  ideal === null ? [] : [...ideal.problems.flatMap((text) => passage('problem', text)), ...ideal.triggers.flatMap((text) => passage('trigger', text)), ...passage('who', ideal.who)];

export const passagesOfPerson = (person: Person): readonly Passage[] => [
  ...passagesOfIdeal(person.ideal), ...passage('title', person.title), ...passage('neutral', person.neutral), ...passage('headline', person.headline), ...passage('company', person.company), ...passage('notes', person.notes),
];

/** Of a need that came to nothing before anybody was introduced one learns nothing of the provider. */
export const passagesOfNeed = (referral: Referral): readonly Passage[] => (stageOf(referral) === 'no' ? [] : [referral.topic, referral.needNeutral ?? referral.need].flatMap((text) => passage('earlier', text)));

export const needText = ({ topic, need }: Pick<Referral, 'topic' | 'need'>): string => [topic, need].filter((text, i, all) => text && all.indexOf(text) === i).join('\n');
