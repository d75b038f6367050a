// Kinds of small, playful thanks, and what is better left in a culture. Keys only; how they are said is the interface's.
import type { Gift } from '../source.ts';
import { kindsIn } from './gift-kinds.ts';
import type { GiftKind } from './gift-words.ts';

export type Culture = 'en' | 'ja' | 'it' | 'ru';
interface Idea {
  readonly kind: GiftKind | null;
  readonly cultures: readonly Culture[];
  /** Costs nothing: right where a gift is not allowed, or the budget is spent. */
  readonly isFree?: true;
}
const ALL: readonly Culture[] = ['en', 'ja', 'it', 'ru'];

const ideas = {
  'line-by-hand': { kind: null, cultures: ALL, isFree: true },
  'useful-page': { kind: null, cultures: ALL, isFree: true },
  'tie-in-return': { kind: null, cultures: ALL, isFree: true },
  'told-to-others': { kind: null, cultures: ALL, isFree: true },
  yokan: { kind: 'sweets', cultures: ['ja'] },
  'season-fruit': { kind: 'fruit', cultures: ['ja'] },
  tenugui: { kind: 'textile', cultures: ['ja'] },
  'read-again': { kind: 'book', cultures: ALL },
  'small-roaster': { kind: 'coffee', cultures: ALL },
  'tea-of-place': { kind: 'tea', cultures: ['en', 'it', 'ru'] },
  'local-jar': { kind: 'honey', cultures: ['en', 'it', 'ru'] },
  'press-oil': { kind: 'oil', cultures: ['it'] },
  'baker-box': { kind: 'sweets', cultures: ['it', 'ru'] },
  shortbread: { kind: 'sweets', cultures: ['en'] },
  'seeds-to-sow': { kind: 'plant', cultures: ['en', 'it'] },
  riddle: { kind: 'game', cultures: ALL },
  'two-seats': { kind: 'ticket', cultures: ['en', 'it', 'ru'] },
  'ink-and-paper': { kind: 'stationery', cultures: ALL },
  'lunch-of-theirs': { kind: 'meal', cultures: ['en', 'it', 'ru'] },
  'cause-of-theirs': { kind: 'donation', cultures: ['en', 'it'] },
} as const satisfies Record<string, Idea>;
export type IdeaId = keyof typeof ideas;
export const IDEA_IDS = Object.keys(ideas) as IdeaId[];

export const CUSTOMS: Readonly<Record<Culture, readonly string[]>> = {
  en: ['no-fee', 'policy', 'alcohol'],
  ja: ['numbers', 'cut', 'parting', 'light', 'hand-over'],
  it: ['chrysanthemums', 'odd-flowers', 'handkerchiefs', 'at-table'],
  ru: ['odd-flowers', 'knives', 'empty-purse', 'threshold'],
} as const;
export type CustomId = 'en.no-fee' | 'en.policy' | 'en.alcohol' | 'ja.numbers' | 'ja.cut' | 'ja.parting' | 'ja.light' | 'ja.hand-over' | 'it.chrysanthemums' | 'it.odd-flowers' | 'it.handkerchiefs' | 'it.at-table' | 'ru.odd-flowers' | 'ru.knives' | 'ru.empty-purse' | 'ru.threshold';
export const customsOf = (culture: Culture): readonly CustomId[] => CUSTOMS[culture].map((id) => `${culture}.${id}` as CustomId);

export interface IdeaQuestion {
  readonly culture: Culture;
  readonly given: Iterable<Gift>;
  /** What one sells oneself, in own words: firm, one sentence, ideal client. */
  readonly trade: string;
  /** Only what costs nothing: a profession whose rules may forbid gifts. */
  readonly onlyFree?: boolean;
}

/** Ideas that were not given yet and are not one's own trade, those that fit the culture alone first. */
export function giftIdeas({ culture, given, trade, onlyFree = false }: IdeaQuestion): readonly IdeaId[] {
  const gone = new Set<GiftKind>([...[...given].flatMap(({ what }) => kindsIn(what)), ...kindsIn(trade)]);
  const fits = IDEA_IDS.filter((id) => {
    const { kind, cultures, isFree }: Idea = ideas[id];
    return cultures.includes(culture) && (kind === null || !gone.has(kind)) && (!onlyFree || isFree === true);
  });
  const width = (id: IdeaId): number => ideas[id].cultures.length + ('isFree' in ideas[id] ? 4 : 0);
  return [...fits].sort((a, b) => width(a) - width(b));
}
