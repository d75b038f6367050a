// Puts values into a parsed template and lets fall what has none, so that no label, gap or double stop is left. Values stay text.
import { slotOf, type SlotId } from './slots.ts';
import type { Choice, Line, Piece, Template } from './template.ts';

/** The value in that form; null is empty. An empty text is a claim that holds. */
export type Lookup = (slot: SlotId, marks: readonly string[]) => string | null;

export interface Rendered {
  readonly text: string;
  readonly used: readonly SlotId[];
  /** Required and empty. */
  readonly missing: readonly SlotId[];
  /** Optional and empty. */
  readonly skipped: readonly SlotId[];
}

const ENDS_SENTENCE = /[.。?？!！…]["”»」]?$/u;
const STARTS_SENTENCE = /(?:^|[.?!]["”»]?\s+)$/u;
/** Leaves `iPhone` and `eBay` alone. */
const capitalised = (text: string): string => (/^\p{Ll}\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));

class LineText {
  text = '';
  private afterValue = false;
  private eatsSpace = false;

  addText(text: string): void {
    let rest = this.eatsSpace ? text.replace(/^ /u, '') : text;
    if (this.afterValue && /^[.。]/u.test(rest) && ENDS_SENTENCE.test(this.text)) rest = rest.slice(1);
    if (this.afterValue && /^[»」]/u.test(rest)) this.text = this.text.replace(/[.。]$/u, '');
    if (!rest) return;
    this.text += rest;
    this.afterValue = false;
    this.eatsSpace = false;
  }
  addValue(value: string, slot: SlotId): void {
    const { kind } = slotOf(slot);
    const begins = (kind === 'phrase' || kind === 'sentence') && (kind === 'sentence' || this.text !== '' || this.startsText) && STARTS_SENTENCE.test(this.text);
    this.text += begins ? capitalised(value) : value;
    if (!value) return;
    this.afterValue = true;
    this.eatsSpace = false;
  }
  drop(): void {
    if (this.text.endsWith(' ')) this.text = this.text.slice(0, -1);
    else if (this.text === '') this.eatsSpace = true;
  }
  /** `startsText`: the line opens a subject, so a phrase at its head is written large. */
  constructor(private readonly startsText: boolean) {}
}

const slotsIn = (pieces: readonly Piece[]): SlotId[] => pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : []));

export function renderTemplate(template: Template, lookup: Lookup, place: 'subject' | 'body'): Rendered {
  const used = new Set<SlotId>();
  const missing = new Set<SlotId>();
  const skipped = new Set<SlotId>();

  const isFilled = (piece: Piece): boolean => piece.kind === 'text' || lookup(piece.slot, piece.marks) !== null;
  const put = (line: LineText, piece: Piece): void => {
    if (piece.kind === 'text') line.addText(piece.text);
    else {
      line.addValue(lookup(piece.slot, piece.marks) ?? '', piece.slot);
      used.add(piece.slot);
    }
  };
  const putChoice = (line: LineText, choice: Choice): boolean => {
    const branch = choice.branches.find((pieces) => pieces.every(isFilled));
    for (const pieces of choice.branches.slice(0, branch ? choice.branches.indexOf(branch) : undefined))
      for (const piece of pieces) if (piece.kind === 'slot' && !isFilled(piece)) skipped.add(piece.slot);
    if (branch) for (const piece of branch) put(line, piece);
    else {
      line.drop();
      // Alternatives say the same thing in several ways: one of them must stand.
      for (const piece of choice.branches.length > 1 ? (choice.branches.at(-1) ?? []) : []) if (piece.kind === 'slot' && !isFilled(piece)) missing.add(piece.slot);
    }
    return branch !== undefined;
  };
  /** Null: the line goes. */
  const renderLine = (source: Line): string | null => {
    const line = new LineText(place === 'subject');
    let dropped = false;
    for (const item of source) {
      if (item.kind === 'choice') dropped = !putChoice(line, item) || dropped;
      else if (isFilled(item)) put(line, item);
      else if (item.kind === 'slot') {
        if (slotOf(item.slot).mayBeEmpty) line.drop();
        else missing.add(item.slot);
        dropped = true;
      }
    }
    return dropped && line.text.trim() === '' ? null : line.text;
  };

  const lines: string[] = [];
  for (const source of template) {
    const line = renderLine(source);
    if (line === null || (source.length === 0 && (lines.at(-1) ?? '') === '')) continue;
    lines.push(line);
  }
  while (lines.at(-1) === '') lines.pop();
  return { text: lines.join('\n'), used: [...used], missing: [...missing], skipped: [...skipped].filter((slot) => !used.has(slot) && !missing.has(slot)) };
}

/** Every slot a template names, in order. */
export const slotsOfTemplate = (template: Template): SlotId[] => [
  ...new Set(template.flatMap((line) => line.flatMap((item) => (item.kind === 'choice' ? item.branches.flatMap(slotsIn) : slotsIn([item]))))),
];
