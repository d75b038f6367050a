// Where a letter is written: the addresses of its room.
import type { LetterKind, LetterPlace } from '../../lib/actions/compose-letter.ts';
import { hashOf } from '../book/route.ts';

export const LETTER = (referralId: string, kind: LetterKind, personId: string | null = null): string => hashOf({ room: 'letter', id: [referralId, kind, ...(personId === null ? [] : [personId])].join('/') });
export const LETTER_TO = (personId: string, kind: LetterKind): string => hashOf({ room: 'letter', id: ['person', personId, kind].join('/') });
export const LEAVE_FOR = (personId: string, praiseId: string, referralId: string | null): string => hashOf({ room: 'letter', id: referralId === null ? ['person', personId, 'leave', praiseId].join('/') : [referralId, 'leave', personId, praiseId].join('/') });

const KINDS: readonly LetterKind[] = ['thanks-letter', 'apology', 'card', 'envelope', 'leave'];
/** A follow-up calls the letter of apology by its own name. */
const kindFrom = (text: string | undefined): LetterKind | null => KINDS.find((kind) => kind === text || `${kind}-letter` === text) ?? null;

/** `<referral>/<kind>[/<person>[/<praise>]]` or `person/<person>/<kind>[/<praise>]`; null for anything else. */
export function letterPlace(id: string | null): LetterPlace | null {
  const [first, second, third, fourth] = (id ?? '').split('/');
  const kind = kindFrom(first === 'person' ? third : second);
  if (!first || !kind) return null;
  return first === 'person' ? { referralId: null, personId: second || null, kind, praiseId: fourth || null } : { referralId: first, personId: third || null, kind, praiseId: fourth || null };
}
