// The peers of the search, each as its makers advise: a scan for the letters, uFuzzy, and minisearch with two signs at a time for Japanese.
import UFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import type { Entry } from '../../lib/domain/search/entry.ts';

export interface Peer {
  find(typed: string, how: 'beginning' | 'infix' | 'slip'): readonly string[];
}
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const textOf = (entry: Entry): string => fold([...entry.texts.map(({ text }) => text), ...entry.phones, ...entry.tags].join('\n'));
const MOST = 20;

export function scanOf(entries: readonly Entry[]): Peer {
  const texts = entries.map(textOf);
  return {
    find(typed) {
      const words = fold(typed).split(/\s+/u).filter(Boolean);
      const ids: string[] = [];
      for (const [i, text] of texts.entries()) if (words.every((word) => text.includes(word))) ids.push(entries[i]?.id ?? '');
      return ids.slice(0, MOST);
    },
  };
}

const UNICODE = { unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" } as const;
export function uFuzzyOf(entries: readonly Entry[]): Peer {
  const haystack = entries.map((entry) => textOf(entry).replaceAll('\n', ' '));
  const made = { latin: { plain: new UFuzzy(), slip: new UFuzzy({ intraMode: 1 }) }, other: { plain: new UFuzzy(UNICODE), slip: new UFuzzy({ ...UNICODE, intraMode: 1 }) } };
  return {
    find(typed, how) {
      const needle = fold(typed);
      const of = /[^\u0020-\u007e]/.test(needle) ? made.other : made.latin;
      const [found, info, order] = (how === 'slip' ? of.slip : of.plain).search(haystack, needle);
      return (order ? order.map((i) => info?.idx[i] ?? 0) : (found ?? [])).slice(0, MOST).map((i) => entries[i]?.id ?? '');
    },
  };
}

const isRun = /[\u3040-\u30ff\u3400-\u9fff]/;
const pairs = (run: string): string[] => (run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
const tokenize = (text: string): string[] => fold(text).split(/[\s\p{P}\p{S}]+/u).filter(Boolean).flatMap((word) => (isRun.test(word) ? pairs(word) : [word]));
const FIELDS = ['name', 'contact', 'company', 'need', 'tag', 'about', 'notes', 'mail'];
export function miniSearchOf(entries: readonly Entry[]): Peer {
  const mini = new MiniSearch<Record<string, string>>({ fields: FIELDS, idField: 'id', tokenize, processTerm: (term) => term, searchOptions: { boost: { name: 3, company: 2 }, combineWith: 'AND' } });
  mini.addAll(entries.map(({ id, texts, phones }) => {
    const document: Record<string, string> = { id };
    for (const { field, text } of texts) document[field] = document[field] === undefined ? text : `${document[field]}\n${text}`;
    if (phones.length > 0) document['contact'] = [document['contact'] ?? '', ...phones].join('\n');
    return document;
  }));
  return { find: (typed, how) => mini.search(typed, how === 'slip' ? { fuzzy: 1 } : how === 'beginning' ? { prefix: true } : {}).slice(0, MOST).map(({ id }) => String(id)) };
}
