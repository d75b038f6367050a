// Tags in the person's own words: how one is written, which there are, and which fits what is being typed. It must not know where they are shown.
import { foldName } from './person.ts';

type Tagged = { readonly tags: Readonly<Record<string, true>> };
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}
const LONGEST = 60;

/** As it is kept; empty where nothing is left, and for the one word that no entry of a row can bear. */
export function cleanTag(text: string): string {
  const tag = text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').replace(/^[\s#＃]+/u, '').trim().slice(0, LONGEST).trim();
  return tag === '__proto__' ? '' : tag;
}
/** Commas part tags: several are typed at once. */
export const tagsIn = (text: string): readonly string[] => [...new Set(text.split(/[,;、，；\n]/u).map(cleanTag).filter(Boolean))];
const fold = (tag: string): string => foldName(tag) || tag;

/** A tag that is there already in another writing is meant: "Fair" is "fair". */
export const asWritten = (tag: string, known: Iterable<string>): string => {
  const folded = fold(tag);
  for (const one of known) if (fold(one) === folded) return one;
  return tag;
};

const mostFirst = (counts: ReadonlyMap<string, number>): readonly TagCount[] => [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
export function addCounts(some: readonly TagCount[], others: readonly TagCount[]): readonly TagCount[] {
  const counts = new Map(some.map(({ tag, count }) => [tag, count]));
  for (const { tag, count } of others) counts.set(tag, (counts.get(tag) ?? 0) + count);
  return mostFirst(counts);
}
/** All there are, the most used first. It could pause after each row. */
export function* countTags(rows: Iterable<Tagged>): Generator<undefined, readonly TagCount[]> {
  const counts = new Map<string, number>();
  for (const { tags } of rows) {
    yield;
    for (const tag in tags) if (Object.hasOwn(tags, tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return mostFirst(counts);
}
/** Those that begin so, then those that hold it. */
export function suggestTags(all: readonly TagCount[], typed: string, has: Tagged['tags'], most = 8): readonly string[] {
  const wanted = fold(cleanTag(typed));
  const left = all.filter(({ tag }) => !Object.hasOwn(has, tag));
  const begins = left.filter(({ tag }) => fold(tag).startsWith(wanted));
  return [...begins, ...left.filter((one) => !begins.includes(one) && fold(one.tag).includes(wanted))].slice(0, most).map(({ tag }) => tag);
}

export type TagEntries = Readonly<Record<string, true | null>>;
/** What has to be put so that a row has these tags and lacks those; null where it is so already. */
export function tagChange(row: Tagged, add: readonly string[], remove: readonly string[] = []): TagEntries | null {
  const entries = [...add.filter((tag) => !Object.hasOwn(row.tags, tag)).map((tag) => [tag, true] as const), ...remove.filter((tag) => Object.hasOwn(row.tags, tag) && !add.includes(tag)).map((tag) => [tag, null] as const)];
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
