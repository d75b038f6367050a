// What a message is, and which values its placeholders ask for. The English messages are the measure of all others.
import type { base } from './messages/en/base.ts';
import type { book } from './messages/en/book.ts';
import type { charts } from './messages/en/charts.ts';
import type { door } from './messages/en/door.ts';
import type { draft } from './messages/en/draft.ts';
import type { due } from './messages/en/due.ts';
import type { kit } from './messages/en/kit.ts';
import type { note } from './messages/en/note.ts';
import type { ledger } from './messages/en/ledger.ts';
import type { outlook } from './messages/en/outlook.ts';
import type { panel } from './messages/en/panel.ts';
import type { popup } from './messages/en/popup.ts';
import type { rules } from './messages/en/rules.ts';
import type { today } from './messages/en/today.ts';
import type { sources } from './messages/en/sources.ts';
import type { review } from './messages/en/review.ts';
import type { bring } from './messages/en/bring.ts';
import type { keep } from './messages/en/keep.ts';
import type { same } from './messages/en/same.ts';
import type { mailbox } from './messages/en/mailbox.ts';
import type { lists } from './messages/en/lists.ts';
import type { file } from './messages/en/file.ts';
import type { find } from './messages/en/find.ts';
import type { thanks } from './messages/en/thanks.ts';

/** One sentence for each plural form that a language has; the number is `{count}`. */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | Plural;
export type Catalog = Readonly<Record<string, Message>>;

/** What another language must hold: every key of the English page, and none beside. */
export type Translated<English> = { readonly [Key in keyof English]: Message };

export type English = typeof base & typeof panel & typeof popup & typeof book & typeof charts & typeof door & typeof draft & typeof due & typeof note & typeof rules & typeof today & typeof sources & typeof ledger & typeof kit & typeof review & typeof thanks & typeof bring & typeof keep & typeof same & typeof mailbox & typeof lists & typeof find & typeof file & typeof outlook;
export type MessageKey = keyof English;
/** A page of words for each part that is loaded by itself. */
export const PAGE_NAMES = ['base', 'panel', 'popup', 'book', 'charts', 'door', 'draft', 'due', 'note', 'rules', 'today', 'sources', 'ledger', 'kit', 'review', 'thanks', 'bring', 'keep', 'same', 'mailbox', 'lists', 'find', 'file', 'outlook'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type NamesIn<M> = M extends string ? Placeholders<M> : M extends { readonly other: infer Text } ? Placeholders<Text> | 'count' : never;
export type Params<Key extends MessageKey> = { readonly [Name in NamesIn<English[Key]>]: Name extends 'count' ? number : string | number };
export type ParamsOf<Key extends MessageKey> = [NamesIn<English[Key]>] extends [never] ? [] : [params: Params<Key>];
