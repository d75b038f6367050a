// Names in running text: who is called by name in a sentence, with the firm and the work that stand beside it. It must not know who plays which part.
import type { Language } from '../languages/language.ts';
import { sourceOf } from '../languages/language.ts';
import type { Sentence } from '../text/read-message.ts';
import { cleanName, looksLikeFirm } from './names.ts';
import { isCalling, isRelation, presentedAfter, presentedBefore } from './presented.ts';
import { japaneseNamesIn } from './named-in-japanese.ts';
import type { Named } from './named.ts';

interface Patterns {
  readonly honorific: RegExp;
  /** A verb that opens a sentence. */
  readonly opener: RegExp | null;
  readonly notNames: ReadonlySet<string>;
}
const made = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known) return known;
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const patterns: Patterns = {
    honorific: new RegExp(`(?:^|[\\s(«“"'’])(?:${language.honorifics.before.map(escape).join('|')})\\.?(?:\\s(?:${language.honorifics.before.map(escape).join('|')})\\.?){0,2}\\s$`, 'iu'),
    opener: language.openers ? new RegExp(`^(?:${language.openers.map((phrase) => sourceOf(phrase)).join('|')})$`, 'u') : null,
    notNames: new Set(language.notNames.map((word) => word.toLowerCase().replaceAll('’', "'"))),
  };
  made.set(language, patterns);
  return patterns;
}

/** "I've", "She's": the word before the apostrophe counts too. */
function isNoName(patterns: Patterns, word: string): boolean {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, '');
  return patterns.notNames.has(bare) || (bare.includes("'") && patterns.notNames.has(bare.split("'")[0] ?? ''));
}

const CAPITALISED = /\p{Lu}[\p{L}]*(?:['’-]\p{L}+)*\.?/gu;
const PARTICLE = /^ (?:van|von|de|di|da|del|della|der|den|la|lo|le|du|zu|ten|al|el|bin|ibn)(?: (?:der|den|la|las|los))?(?= \p{Lu})/u;

interface Run {
  words: string[];
  start: number;
  end: number;
  /** "Teni's": what follows is somebody's, and no part of the name. */
  isClosed: boolean;
}

function capitalRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, match.index) : '';
    const written = match[0].endsWith('.') && match[0].length > 3 ? match[0].slice(0, -1) : match[0];
    const word = written.replace(/['’]s$/u, '');
    const isClosed = word !== written;
    const particle = last ? PARTICLE.exec(`${gap}${match[0]}`)?.[0] : undefined;
    if (last && !last.isClosed && (gap === ' ' || (particle && gap === `${particle} `)) && !/[.!?]$/u.test(last.words.at(-1)?.replace(/^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|Ing|St)\.$/u, '') ?? '')) {
      if (particle) last.words.push(particle.trim());
      last.words.push(word);
      last.end = match.index + word.length;
      last.isClosed = isClosed;
    } else runs.push({ words: [word], start: match.index, end: match.index + word.length, isClosed });
  }
  return runs;
}

/** `known` tells whether a single capitalised word is somebody already met. */
export function namesIn(sentence: Sentence, known: (word: string) => boolean): Named[] {
  const { language, text } = sentence;
  if (!language.spaced) return japaneseNamesIn(text);
  const patterns = patternsOf(language);
  const out: Named[] = [];
  for (const run of capitalRuns(text)) {
    let { start } = run;
    let words = [...run.words];
    // Sentence openers and other words that are no names end or begin a run.
    const opensSentence = start === 0 || /[.!?:]\s{1,2}$/u.test(text.slice(Math.max(0, start - 3), start));
    let called: string | null = null;
    for (;;) {
      const first = words[0] ?? '';
      const isCalled = words.length > 1 && (isCalling(language, first) || isRelation(language, first)) && !known(words.join(' '));
      if (first === '' || !(isNoName(patterns, first) || (first === 'A' && words.length > 1) || isCalled || (opensSentence && words.length > 1 && start === run.start && patterns.opener?.test(first) && !known(first)))) break;
      called = isCalled && !isRelation(language, first) ? first : null;
      start += first.length + 1;
      words = words.slice(1);
    }
    const stop = words.findIndex((word) => isNoName(patterns, word));
    if (stop > 0) words = words.slice(0, stop);
    if (words.length === 0 || words.length > 5) continue;
    let raw = words.join(' ');
    const before = text.slice(Math.max(0, start - 90), start);
    let honoured = patterns.honorific.test(before);
    const cleaned = cleanName(raw).name;
    if (cleaned !== raw && cleaned.length >= 2) {
      honoured = true;
      start += Math.max(0, raw.indexOf(cleaned));
      raw = cleaned;
    }
    const end = start + raw.length;
    const single = !raw.includes(' ');
    if (/^\p{Lu}+$/u.test(raw) && raw.length > 1 && !known(raw)) continue;
    if (!honoured && looksLikeFirm(raw) && !known(raw)) continue;
    const prior = /(\S+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const opens = start === 0 || /[.!?]\s$/u.test(before);
    if (/[«"“„]$/u.test(before) && !honoured) continue;
    if (single && !honoured && !known(raw)) {
      if (language.capitalNouns || raw.length < 3) {
        if (!/^(?:heißt|heisst|namens)$/u.test(prior)) continue;
      }
      if (opens && !/^\s(?:something|says|said|told|is|ha|è|ist|сказал|asked|at |from |would|wants|needs|likes|does|has |runs|vuole|cerca|chiede|хочет|ищет|просит|просил|готов)/u.test(text.slice(end, end + 12))) continue;
      if (/^(?:at|in|from|to|near|on|of|via|into|around|the|an?|over|by|a|da|di|del|della|dell['’]?|al|alla|nel|nella|sul|in|per|il|lo|gli|le|в|из|на|до|из-за|aus|nach|in|bei|im|am|der|die|das|den|dem|von|zum|zur|für|vor|и|или)$/u.test(prior) && prior !== 'to') continue;
    }
    const ahead = presentedBefore(language, before);
    const behind = presentedAfter(language, text.slice(end, end + 110));
    const title = ahead.title ?? behind.title ?? called;
    let company = ahead.company ?? behind.company;
    if (company && (patterns.notNames.has(company.toLowerCase()) || known(company))) company = null;
    const kin = matchesKin(sentence, start, end);
    const name = language.nominative ? language.nominative(raw) : raw;
    out.push({ name, start, end, honoured, company, title, kin });
  }
  return out;
}

function matchesKin(sentence: Sentence, start: number, end: number): boolean {
  const found = sentence.find('kin');
  if (!found) return false;
  const gap = found.index < start ? start - (found.index + found.text.length) : found.index - end;
  return gap >= 0 && gap <= 3;
}
