// A mail's wording as a tree, parsed once: lines of text, slots and optional parts. It knows no values; they are never parsed.
import { fail, ok, type Result } from '../domain/result.ts';
import { isSlotId, type SlotId } from './slots.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotId; readonly marks: readonly string[] };
/** `[[A||B]]`: the first branch whose slots are all filled, or nothing. */
export interface Choice {
  readonly kind: 'choice';
  readonly branches: readonly (readonly Piece[])[];
}
export type Line = readonly (Piece | Choice)[];
export type Template = readonly Line[];

/** Why a template that somebody wrote cannot be used. */
export type TemplateProblem = 'unclosed-slot' | 'unclosed-option' | 'unknown-slot';
export interface TemplateFault {
  readonly problem: TemplateProblem;
  /** Offset in the source. */
  readonly start: number;
  readonly length: number;
}
type ParsedLine = { readonly ok: true; readonly value: Line } | { readonly ok: false; readonly fault: TemplateFault };

const TOKEN = /\[\[|\]\]|\|\||\{([^{}\n]*)\}|\{/gu;

function parseLine(source: string): ParsedLine {
  const faultAt = (problem: TemplateProblem, start: number, length: number): ParsedLine => ({ ok: false, fault: { problem, start, length } });
  const line: (Piece | Choice)[] = [];
  let branches: Piece[][] | null = null;
  let openedAt = 0;
  const put = (piece: Piece): void => {
    const branch = branches?.at(-1);
    if (branch) branch.push(piece);
    else line.push(piece);
  };
  const putText = (text: string): void => {
    if (text) put({ kind: 'text', text });
  };
  let at = 0;
  for (const token of source.matchAll(TOKEN)) {
    putText(source.slice(at, token.index));
    at = token.index + token[0].length;
    if (token[0] === '[[') {
      if (branches) return faultAt('unclosed-option', token.index, 2);
      branches = [[]];
      openedAt = token.index;
    } else if (token[0] === ']]') {
      if (!branches) return faultAt('unclosed-option', token.index, 2);
      const closed: Choice = { kind: 'choice', branches };
      branches = null;
      line.push(closed);
    } else if (token[0] === '||') {
      if (branches) branches.push([]);
      else putText('||');
    } else if (token[1] === undefined) return faultAt('unclosed-slot', token.index, /^\{[^\s{}]*/u.exec(source.slice(token.index))?.[0].length ?? 1);
    else {
      const [id = '', ...marks] = token[1].split('|');
      if (!isSlotId(id)) return faultAt('unknown-slot', token.index, token[0].length);
      put({ kind: 'slot', slot: id, marks });
    }
  }
  putText(source.slice(at));
  return branches ? faultAt('unclosed-option', openedAt, 2) : ok(line);
}
const linesOf = (source: string): readonly string[] => source.replace(/\r\n?/gu, '\n').split('\n');

/** An optional part stays within its line. */
export function parseTemplate(source: string): Result<Template, TemplateProblem> {
  const lines: Line[] = [];
  for (const sourceLine of linesOf(source)) {
    const line = parseLine(sourceLine);
    if (!line.ok) return fail(line.fault.problem);
    lines.push(line.value);
  }
  return ok(lines);
}

/** The first fault of each line, for whoever writes it. */
export function templateFaults(source: string): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  let at = 0;
  for (const sourceLine of linesOf(source)) {
    const line = parseLine(sourceLine);
    if (!line.ok) faults.push({ ...line.fault, start: at + line.fault.start });
    at += sourceLine.length + 1;
  }
  return faults;
}
