// What can be changed of many records at once. It must not know how it is saved.
import type { Person } from './person.ts';
import type { Referral } from './referral.ts';
import type { Rhythm, SourceKind } from './source.ts';

export type TaggedType = 'person' | 'referral';
export type SeveralChange =
  | { readonly what: 'tag' | 'untag'; readonly tags: readonly string[] }
  | { readonly what: 'company'; readonly value: string | null }
  | { readonly what: 'language'; readonly value: string | null }
  | { readonly what: 'register'; readonly value: Person['register'] }
  | { readonly what: 'rhythm'; readonly value: Rhythm | null }
  /** Those who are looked at as sources already keep their plan, with this kind. */
  | { readonly what: 'source'; readonly value: SourceKind }
  | { readonly what: 'close'; readonly value: NonNullable<Referral['closedWhy']> }
  | { readonly what: 'reopen' }
  | { readonly what: 'business'; readonly value: string | null }
  | { readonly what: 'remove' };
export interface Several {
  readonly type: TaggedType;
  readonly ids: readonly string[];
  readonly change: SeveralChange;
  /** Of the save; by it everything is taken back. */
  readonly operation: string;
}
export interface SeveralChanged {
  /** Records that were not so already. */
  readonly changed: number;
  /** Records that are not in the book any more. */
  readonly gone: number;
}
