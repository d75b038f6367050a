// Headline, place and company of the top card, by the layout's own names and by where they stand; what two ways tell differently is not told.
import { CURRENT_COMPANY } from './interface-words.ts';
import { closestOf, findAll, findFirst } from './selectors.ts';
import { agreed, isBefore, leavesOf, lineOf, tidy } from './visible-text.ts';

export interface CardFacts {
  readonly headline: string | null;
  readonly location: string | null;
  /** The company beside the name, where it is known to be one. */
  readonly company: string | null;
  /** Everything shown as company or school. */
  readonly badges: readonly string[];
}

const isPlaceholder = (text: string | null): boolean => text === null || /^[-–—]+$/.test(text);
const orNull = (text: string | null | undefined): string | null => (text === undefined || isPlaceholder(text) ? null : text);
const isPressable = (element: Element): boolean => closestOf(element, 'pressable') !== null;
const after = (row: Element, element: Element): boolean => isBefore(row, element) && !row.contains(element);

/** The words just before the contact link, in the smallest part that has any. */
function placeBeforeContact(card: Element, row: Element): { readonly line: string | null; readonly box: Element | null } {
  const link = findFirst(card, 'contactLink');
  if (!link) return { line: null, box: null };
  for (let box = link.parentElement; box && box !== card; box = box.parentElement) {
    if (box.contains(row)) break;
    const leaves = leavesOf(box).filter((leaf) => isBefore(leaf.element, link) && leaf.text !== '·' && !link.contains(leaf.element));
    if (leaves.length === 1 && leaves[0] && !isPressable(leaves[0].element)) return { line: leaves[0].text.replace(/\s*·$/, ''), box };
    if (leaves.length > 0) break;
  }
  return { line: null, box: null };
}

/** In 2026 the headline is a paragraph of its own between name and place, in the part that holds the place. */
function headlineByOrder(row: Element, box: Element | null): string | null {
  const siblings = box?.parentElement ? [...box.parentElement.children].filter((child) => isBefore(child, box) && !child.contains(row)) : followers(row);
  const line = siblings.find((child) => child.tagName === 'P' && after(row, child) && !findFirst(child, 'pressable') && lineOf(child));
  return line ? lineOf(line) : null;
}
const followers = (element: Element): Element[] => {
  const all = [...(element.parentElement?.children ?? [])];
  return all.slice(all.indexOf(element) + 1);
};

/** On a private profile nothing but their order tells headline and place: a paragraph, then a block with a single line. */
function privatePlace(row: Element): string | null {
  const blocks = followers(row).filter((child) => child.tagName === 'DIV' && lineOf(child) && !findFirst(child, 'pressable'));
  const [block] = blocks;
  return blocks.length === 1 && block && leavesOf(block).length === 1 ? lineOf(block) : null;
}

function read2026(card: Element, row: Element, isPrivate: boolean): CardFacts {
  const place = placeBeforeContact(card, row);
  const badges = findAll(card, 'badge').map(lineOf).filter((line): line is string => line !== null);
  return { headline: headlineByOrder(row, place.box), location: place.line ?? (isPrivate ? privatePlace(row) : null), company: badges.length === 2 ? (badges[0] ?? null) : null, badges };
}

function read2018(card: Element, row: Element): CardFacts {
  const one = (name: 'headline' | 'headline2018' | 'location' | 'location2018'): string | null => {
    const found = findAll(card, name).filter((element) => after(row, element));
    return found.length === 1 ? lineOf(found[0]) : null;
  };
  const company = lineOf(findFirst(card, 'company2018'));
  return { headline: agreed([one('headline'), one('headline2018')]) ?? null, location: agreed([one('location'), one('location2018')]) ?? null, company, badges: company ? [company] : [] };
}

function companyFromLabel(card: Element): string | null {
  const said = findAll(card, 'companyButton').flatMap((button) => {
    const [, kind, rest] = /^([^:：]+)[:：]\s*(.+)$/su.exec(button.getAttribute('aria-label') ?? '') ?? [];
    const line = lineOf(button);
    return kind && line && rest?.startsWith(line) && CURRENT_COMPANY.includes(tidy(kind)) ? [line] : [];
  });
  return said.length === 1 ? (said[0] ?? null) : null;
}

function read2024(card: Element, row: Element): CardFacts {
  const place = placeBeforeContact(card, row);
  const named = findAll(card, 'location').filter((element) => after(row, element) && !isPressable(element) && !findFirst(element, 'pressable'));
  const headlines = findAll(card, 'headline').filter((element) => after(row, element) && !isPressable(element));
  const next = row.nextElementSibling;
  const byOrder = next?.tagName === 'DIV' && !findFirst(next, 'pressable') && leavesOf(next).length === 1 ? lineOf(next) : null;
  const company = companyFromLabel(card);
  const badges = findAll(card, 'companyButton').map(lineOf).filter((line): line is string => line !== null);
  return {
    headline: orNull(headlines.length > 1 ? null : agreed([lineOf(headlines[0]), byOrder])),
    location: (named.length > 1 ? null : agreed([lineOf(named[0]), place.line])) ?? null,
    company,
    badges,
  };
}

/** `row` is the part with the name, pronouns and degree. */
export function readCardFacts(card: Element, row: Element, isPrivate: boolean): CardFacts {
  if (!findFirst(card, 'mainHeading')) return read2026(card, row, isPrivate);
  return findFirst(card, 'headline2018') || findFirst(card, 'location2018') ? read2018(card, row) : read2024(card, row);
}
