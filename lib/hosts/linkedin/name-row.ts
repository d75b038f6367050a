// What stands beside the name: pronouns and the degree of connection. A hidden degree is another page's and counts as not there.
import { isPronouns } from './person-name.ts';
import { findFirst } from './selectors.ts';
import { leavesOf, type TextLeaf } from './visible-text.ts';

export interface NameRow {
  readonly element: Element;
  readonly pronouns: string | null;
  readonly degree: number | null;
  /** Two degrees were shown, or words nobody knows. */
  readonly isUnclear: boolean;
}

const DEGREE = /^·?\s*([123])\s?(?:st|nd|rd|er|re|e|º|°|ª|\.|次|촌|度|-?[йяюе]{1,2})(?:\s?\+|\s?以上|\s(?:и далее|и выше))?$/iu;
const degreeIn = (text: string): number | null => {
  const digit = DEGREE.exec(text)?.[1];
  return digit ? Number(digit) : null;
};
const bareDegree = (text: string): string => text.replace(/^·\s*/u, '');

function extrasOf(row: Element, heading: Element): TextLeaf[] {
  return leavesOf(row).filter((leaf) => !heading.contains(leaf.element));
}

/** Every leaf beside the name is a degree, its long form for screen readers, or pronouns. */
function readRow(element: Element, heading: Element): NameRow | null {
  const extras = extrasOf(element, heading).filter((leaf) => leaf.text !== '·');
  const degrees = extras.map((leaf) => degreeIn(leaf.text)).filter((degree) => degree !== null);
  // The long form for screen readers stands right before the short one; a headline may say `2nd`, too, but comes later.
  const isLongForm = (leaf: TextLeaf, i: number): boolean => {
    const next = extras[i + 1]?.text ?? '';
    return degreeIn(next) !== null && leaf.text.includes(bareDegree(next)) && leaf.text.length <= next.length + 40;
  };
  const others = extras.filter((leaf, i) => degreeIn(leaf.text) === null && !isLongForm(leaf, i));
  const lastDegree = extras.findLastIndex((leaf) => degreeIn(leaf.text) !== null);
  const other = others[0];
  const isBesideDegree = other !== undefined && extras.indexOf(other) < lastDegree;
  if (others.length > 1 || (other && !isBesideDegree && !isPronouns(other.text))) return null;
  const differ = new Set(degrees).size > 1;
  return { element, pronouns: other?.text.replace(/^\((.*)\)$/s, '$1') ?? null, degree: differ ? null : (degrees[0] ?? null), isUnclear: differ };
}

/** The widest part of the card around the name that holds nothing but the name, pronouns and a degree. */
export function readNameRow(card: Element, heading: Element): NameRow {
  let row: NameRow = { element: heading, pronouns: null, degree: null, isUnclear: false };
  for (let element = heading.parentElement; element && element !== card && card.contains(element); element = element.parentElement) {
    if (findFirst(element, 'contactLink')) break;
    const wider = readRow(element, heading);
    if (!wider) break;
    row = wider;
  }
  return row;
}
