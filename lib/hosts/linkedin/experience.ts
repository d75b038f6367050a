// The position that still goes on, out of the card with the positions. An entry whose lines are in an order that is not known counts as unread, never as a guess.
import { positionFrom, type Position } from './employment.ts';
import { EXPERIENCE, isOneOf } from './interface-words.ts';
import { sameSlug } from './linkedin-address.ts';
import { closestOf, findAll, findFirst } from './selectors.ts';
import { memberIdOf } from './top-card.ts';
import { leavesOf, lineOf, type TextLeaf } from './visible-text.ts';

export interface Experience {
  readonly current: readonly Position[];
  /** Entries that could not be understood. */
  readonly unread: number;
}

function cardsWithPositions(main: Element): Element[] {
  const marks = [
    ...findAll(main, 'experience'),
    ...findAll(main, 'experienceMark').map((mark) => closestOf(mark, 'experience') ?? closestOf(mark, 'section')),
    ...findAll(main, 'experienceHeading').filter((heading) => isOneOf(leavesOf(heading)[0]?.text ?? '', EXPERIENCE)).map((heading) => closestOf(heading, 'experience') ?? closestOf(heading, 'section')),
  ].filter((card): card is Element => card !== null && closestOf(card, 'elsewhere') === null && main.contains(card));
  return [...new Set(marks)].filter((card, _, all) => !all.some((other) => other !== card && other.contains(card)));
}

/** A card that names another member is another person's. */
function isOf(card: Element, slug: string | null, memberId: string | null): boolean {
  const named = findFirst(card, 'experienceMark')?.getAttribute('data-testid')?.split('Section_')[1];
  const member = memberIdOf(card);
  return (!named || !slug || sameSlug(named, slug)) && (!member || !memberId || member === memberId);
}

const isInside = (leaf: TextLeaf, others: readonly Element[]): boolean => others.some((other) => other.contains(leaf.element));

function linesOf(entry: Element): string[] {
  const inner = findAll(entry, 'position');
  return leavesOf(entry).filter((leaf) => !isInside(leaf, inner)).map((leaf) => leaf.text);
}

/** Title in a heading of its own, then company and dates, each behind a hidden label. */
function read2018(entry: Element): string[] | null {
  const title = lineOf(findFirst(entry, 'positionTitle2018'));
  const lines = findAll(entry, 'positionLine2018').map((line) => lineOf(line.lastElementChild));
  return title && lines.length >= 2 ? [title, lines[0] ?? '', lines[1] ?? ''] : null;
}

/** Where no entry has a border of its own only the first can be told: nothing but title and company stands before its dates. */
function firstByOrder(card: Element): Position | null {
  const heading = findFirst(card, 'experienceHeading');
  const lines = leavesOf(card).filter((leaf) => !heading?.contains(leaf.element) && !closestOf(leaf.element, 'adding')).map((leaf) => leaf.text);
  return heading ? positionFrom(lines) : null;
}

export function readExperience(main: Element, slug: string | null, memberId: string | null): Experience | null {
  const [card, ...more] = cardsWithPositions(main);
  if (!card || more.length > 0 || !isOf(card, slug, memberId)) return null;
  const entries = findAll(card, 'position').filter((entry) => leavesOf(entry).length > 1);
  const read = entries.length > 0 ? entries.map((entry) => positionFrom(read2018(entry) ?? linesOf(entry))) : [firstByOrder(card)];
  return { current: read.filter((position): position is Position => position?.isCurrent === true), unread: read.filter((position) => position === null).length };
}

/** Of several that go on: the one at the company beside the name, else the first. Null when an unread entry might be it. */
export function currentPosition(experience: Experience | null, badges: readonly string[]): Position | null {
  if (!experience) return null;
  const beside = experience.current.filter((position) => badges.includes(position.company));
  if (beside[0]) return beside[0];
  return experience.unread === 0 ? (experience.current[0] ?? null) : null;
}
