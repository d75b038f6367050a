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

/** Where and why a template that somebody wrote cannot be used. */
export type TemplateProblem = 'unclosed-slot' | 'unclosed-option' | 'unknown-slot';

const TOKEN = /\[\[|\]\]|\|\||\{([^{}\n]*)\}|\{/gu;

function parseLine(source: string): Result<Line, TemplateProblem> {
  const line: (Piece | Choice)[] = [];
  let branches: Piece[][] | null = null;
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
      if (branches) return fail('unclosed-option');
      branches = [[]];
    } else if (token[0] === ']]') {
      if (!branches) return fail('unclosed-option');
      const closed: Choice = { kind: 'choice', branches };
      branches = null;
      line.push(closed);
    } else if (token[0] === '||') {
      if (branches) branches.push([]);
      else putText('||');
    } else if (token[1] === undefined) return fail('unclosed-slot');
    else {
      const [id = '', ...marks] = token[1].split('|');
      if (!isSlotId(id)) return fail('unknown-slot');
      put({ kind: 'slot', slot: id, marks });
    }
  }
  putText(source.slice(at));
  return branches ? fail('unclosed-option') : ok(line);
}

/** An optional part stays within its line. */
export function parseTemplate(source: string): Result<Template, TemplateProblem> {
  const lines: Line[] = [];
  for (const sourceLine of source.replace(/\r\n?/gu, '\n').split('\n')) {
    const line = parseLine(sourceLine);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
}
