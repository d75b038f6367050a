// What the reader learns from: threads with what each sentence does, the corpus's own among them, ordinary mail, and single sentences. Everything in it is invented.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { acts, type Act } from '../../lib/reading/acts/act.ts';
import { isHeldOut } from '../commands/eval.ts';
import type { Expected } from '../commands/score.ts';

export interface Label {
  /** A piece of the sentence, as it stands in the message. */
  readonly q: string;
  readonly a: readonly Act[];
}
export interface LabelledThread {
  readonly file: string;
  readonly language: string;
  readonly thread: MailThread;
  readonly expected: Expected;
  /** Message id to the labels of its sentences; every other sentence does none of these. */
  readonly acts: Readonly<Record<string, readonly Label[]>>;
  readonly isFromCorpus: boolean;
  /** Mail as inboxes are full of it: there is far more of it than its share of the material. */
  readonly isOrdinary: boolean;
}

const known = new Set<string>(acts);
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');
type Written = Pick<LabelledThread, 'file' | 'thread' | 'expected' | 'acts'>;

/** `threads/<language>-<batch>.jsonl`: one thread a line. */
function writtenThreads(root: string): LabelledThread[] {
  return readdirSync(root).toSorted().flatMap((name) => linesOf(join(root, name)).map((line) => ({ ...(JSON.parse(line) as Written), language: name.split('-')[0] ?? '', isFromCorpus: false, isOrdinary: false })));
}

/** `corpus-acts/<language>.jsonl`: the acts of a corpus thread a line. What is held out has none and is never learned from. */
function corpusThreads(root: string, corpus: string): LabelledThread[] {
  return readdirSync(root).toSorted().flatMap((name) => {
    const language = name.split('.')[0] ?? '';
    return linesOf(join(root, name)).map((line) => {
      const { file, acts: labels } = JSON.parse(line) as Pick<Written, 'file' | 'acts'>;
      if (isHeldOut(file)) throw new Error(`${file} is held out`);
      const { thread, expected } = JSON.parse(readFileSync(join(corpus, 'threads', language, file), 'utf8')) as Written;
      return { file: `corpus-${file}`, language, thread, expected, acts: labels, isFromCorpus: true, isOrdinary: false };
    });
  });
}

export const labelledThreads = (root: string, corpus = 'tests/fixtures/corpus'): LabelledThread[] => [...writtenThreads(join(root, 'threads')), ...corpusThreads(join(root, 'corpus-acts'), corpus), ...ordinaryThreads(join(root, 'ordinary'))];

export interface LabelledSentence {
  readonly language: string;
  readonly text: string;
  readonly acts: readonly Act[];
}

/** `bank/<language>.tsv`: acts, a tab, a sentence. */
export function labelledSentences(root: string): LabelledSentence[] {
  if (!existsSync(root)) return [];
  return readdirSync(root).toSorted().flatMap((name) => {
    const language = name.split('.')[0] ?? '';
    return linesOf(join(root, name)).filter((line) => line.includes('\t')).map((line) => {
      const at = line.indexOf('\t');
      const named = line.slice(0, at).split(',').map((one) => one.trim());
      return { language, text: line.slice(at + 1).trim(), acts: named.filter((one): one is Act => known.has(one)) };
    });
  });
}

const me = { name: 'Reader Example', email: 'reader@example.org' };
const NOTHING: Omit<Expected, 'language'> = { kind: 'unrelated', direction: null, parties: [], need: null, actual: null, budget: null, appointment: null, consents: [], outcome: null };

/** Ordinary mail as threads that are no referral: `ordinary/<language>.txt`, parted by lines of `=====`. Its length, writers and readers take turns, so that none of these tells. */
function ordinaryThreads(root: string): LabelledThread[] {
  return readdirSync(root).toSorted().flatMap((name) => {
    const language = name.split('.')[0] ?? '';
    const mails = readFileSync(join(root, name), 'utf8').split(/^=====\s*$/mu).map((mail) => mail.trim()).filter((mail) => mail !== '').map((mail) => /^Subject:\s*(.*)\n\s*\n([\s\S]*)$/u.exec(mail) ?? ['', '', mail]);
    return mails.map(([, subject = '', bodyText = ''], i) => {
      const other = i % 6 === 0 ? { name: null, email: `list${i}@lists.example` } : { name: `Sender ${String.fromCodePoint(65 + (i % 26))}. Example`, email: `sender${i}@example.com` };
      const third = i % 7 === 3 ? [{ name: 'Other Example', email: `other${i}@example.net` }] : [];
      const bodies = [bodyText, ...Array.from({ length: i % 3 === 0 ? 0 : i % 4 }, (_, n) => mails[(i + 31 * (n + 1)) % mails.length]?.[2] ?? '')];
      const messages = bodies.map((text, n) => {
        const [from, to] = (n + i) % 2 === 0 || other.name === null ? [other, [me, ...third]] : [me, [other, ...third]];
        return { id: `m${n + 1}`, sentAt: `2026-05-0${n + 1}T09:00:00+00:00`, from, to, cc: [], bodyText: text };
      });
      return { file: `ordinary-${language}-${i}`, language, isFromCorpus: false, isOrdinary: true, acts: {}, expected: { ...NOTHING, language }, thread: { host: 'file', threadId: `t-ordinary-${i}`, subject, me: { name: me.name, emails: [me.email] }, messages } };
    });
  });
}
