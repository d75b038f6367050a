// A title taken apart into what somebody does and what narrows it to one person: a place, a field. It must not know the draft.
import { foldPlain } from '../text/fold-text.ts';
import { isAsian } from '../names/name-parts.ts';

export interface TitleForm {
  /** Stems of the words of the role. */
  readonly role: readonly string[];
  /** Stems of the words that narrow it: after a comma, in brackets, or with a capital in the middle. */
  readonly narrowing: readonly string[];
  readonly asian: { readonly role: string; readonly narrowing: readonly string[] } | null;
}

const small = new Set('and und the of for in at di del della dei degli per in a e da la il и в по на для von für'.split(' '));
/** What stays of a word in all its endings. */
export const stemOf = (word: string): string => (word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 2)));

export function titleForm(title: string): TitleForm | null {
  if (isAsian(title)) {
    const [role = '', ...rest] = foldPlain(title).split(/[\s、,()/·]+/).filter(Boolean);
    const narrowed = rest.length === 0 ? /^(.{2,}?)(?:の|専門|担当)(.{2,})$/.exec(role) : null;
    if (narrowed) return { role: [], narrowing: [], asian: { role: narrowed[2] ?? '', narrowing: [narrowed[1] ?? ''] } };
    return role === '' ? null : { role: [], narrowing: [], asian: { role, narrowing: rest } };
  }
  const [head = '', ...rest] = title.split(/[,(/|·–—]| - | @ | at | presso /);
  const role: string[] = [];
  const narrowing: string[] = [];
  for (const [i, word] of head.split(/[\s-]+/).entries()) {
    const folded = foldPlain(word).replace(/[^\p{L}\p{N}]/gu, '');
    if (folded.length < 3 || small.has(folded)) continue;
    (i > 0 && word.charAt(0) !== word.charAt(0).toLowerCase() && word !== word.toUpperCase() && head.slice(0, 1) !== head.slice(0, 1).toLowerCase() && role.length > 0 && /\b(?:in|di|a|of|for|в|по|von|aus)\s+\S+$/iu.test(head.slice(0, head.indexOf(word) + word.length)) ? narrowing : role).push(stemOf(folded));
  }
  for (const part of rest) for (const word of part.split(/[\s-]+/)) {
    const folded = foldPlain(word).replace(/[^\p{L}\p{N}]/gu, '');
    if (folded.length > 2 && !small.has(folded)) narrowing.push(stemOf(folded));
  }
  return role.length === 0 ? null : { role, narrowing, asian: null };
}
