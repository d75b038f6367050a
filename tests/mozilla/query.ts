// How elements are named across processes: a chain of steps, each from what the one before found. Data only.

export type TextWish = { readonly words: string; readonly exact: boolean } | { readonly pattern: string; readonly flags: string };
export type Step =
  | { readonly find: 'css'; readonly selector: string }
  | { readonly find: 'role'; readonly role: string; readonly name: TextWish | null }
  | { readonly find: 'label'; readonly text: TextWish }
  | { readonly find: 'text'; readonly text: TextWish }
  | { readonly keep: 'text'; readonly text: TextWish }
  | { readonly keep: 'nth'; readonly index: number }
  | { readonly or: Query };
export type Query = readonly Step[];

/** What one look gives: its answer, or why it must be tried again, or why that would be of no use. */
export type Look = { readonly ready: unknown } | { readonly wait: string } | { readonly fault: string };

export const wish = (words: string | RegExp, exact = false): TextWish => (typeof words === 'string' ? { words, exact } : { pattern: words.source, flags: words.flags });
