// Whom each sentence speaks of: names, and the pronouns that carry on from them. It must not know who has the need.
import { findSomeone, type Cast } from '../people/cast.ts';
import { namesIn } from '../people/named-in-text.ts';
import { meetHouses } from '../people/house-of.ts';
import type { Named } from '../people/named.ts';
import { nameWords } from '../people/names.ts';
import { answersTo, newSomeone, type Someone } from '../people/someone.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence } from '../text/read-message.ts';
import type { Step } from './steps.ts';

export interface Reference {
  readonly someone: Someone;
  readonly start: number;
  readonly end: number;
  readonly named: Named;
  /** Spoken to ("Helen, his diary is here"), not of. */
  readonly addressed: boolean;
}
export interface SentenceRef {
  readonly step: Step;
  readonly sentence: Sentence;
  readonly refs: readonly Reference[];
  /** Whom a pronoun of the third person means here. */
  readonly they: Someone | null;
}

const GREETS = 3;
const greetings = new Map<string, RegExp>();
/** Nothing but greeting words and names before the name. */
function greetingOf(sentence: Language, message: Language): RegExp {
  const key = `${sentence.code} ${message.code}`;
  const known = greetings.get(key) ?? new RegExp(`^(?:[\\s,!、]|(?:${[...sentence.greetings, ...message.greetings].join('|')})(?![\\p{L}])|\\p{L}{2,14}(?:,|、| and| e| und| и)\\s|\\p{L}{1,8}様[、,]?){0,5}$`, 'iu');
  greetings.set(key, known);
  return known;
}

/** Reads through the thread once, meeting people as they are named. */
export function followMentions(steps: readonly Step[], cast: Cast): SentenceRef[] {
  const out: SentenceRef[] = [];
  let they: Someone | null = null;
  const introduces = steps.some((step) => step.readers.length >= 2);
  for (const step of steps) {
    if (!step.isSpoken) continue;
    const { sentences, language } = step.read;
    const inThisMail = new Set<Someone>([step.author, ...step.readers]);
    sentences.forEach((sentence, i) => {
      const greeting = greetingOf(sentence.language, language);
      const refs: Reference[] = [];
      const known = (word: string): boolean => cast.everybody.some((one) => answersTo(one, word));
      for (const named of namesIn(sentence, known)) {
        const isGreeting = i < GREETS && (i === 0 || [...inThisMail].some((one) => answersTo(one, named.name))) && greeting.test(sentence.text.slice(0, named.start)) && (/^(?:\s?[,!:.、！：–—-]|\s?$|さん[、！\s]|様|さま)/u.test(sentence.text.slice(named.end)) || (i === 0 && named.start > 1));
        const candidates = [...inThisMail].filter((one) => answersTo(one, named.name));
        let someone = candidates.length === 1 ? candidates[0] : findSomeone(cast.everybody, named.name);
        // A full name that only shares its first word with somebody here is somebody else ("yes, another Hannah").
        if (someone && nameWords(named.name).length >= 2 && someone.name && nameWords(someone.name).length >= 2 && !/[\u0400-\u04ff]/u.test(named.name)) {
          const own = nameWords(someone.name).map((word) => word.toLowerCase());
          const asked = nameWords(named.name).map((word) => word.toLowerCase());
          if (asked.at(-1) !== own.at(-1) && !own.includes(asked.at(-1) ?? '') && !(own.at(-1) ?? '').includes(asked.at(-1) ?? '-') && !/[\u3040-\u9fff]/u.test(named.name)) someone = cast.everybody.find((one) => one.name !== null && one !== someone && nameWords(one.name).at(-1)?.toLowerCase() === asked.at(-1));
        }
        if (!someone) {
          if (isGreeting && step.readers.length === 1) {
            step.readers[0]?.writings.add(named.name);
            continue;
          }
          someone = newSomeone(named.name);
          cast.everybody.push(someone);
        }
        if (named.kin) someone.isKin = true;
        if (!someone.inHeaders && someone.name && nameWords(named.name).length > nameWords(someone.name).length) someone.name = named.name;
        if (!someone.name && !looksShort(named.name) && !someone.isMe) someone.name = named.name;
        someone.writings.add(named.name);
        someone.mentions.push({ messageId: step.read.message.id, quote: sentence.text });
        const after = sentence.text.slice(named.end, named.end + 1);
        const addressed = (named.start <= 1 && /^[,、，:：]/u.test(after) && inThisMail.has(someone)) || isGreeting;
        // "Олесь, «Гранд-Вест» въезжает": what follows an address is news, no firm of the reader.
        if (!addressed || !sentence.language.spaced) {
          someone.company ??= named.company && named.company.length > 1 ? named.company : null;
          someone.title ??= someone.isMe && sentence.language.spaced ? null : named.title;
        }
        refs.push({ someone, start: named.start, end: named.end, named, addressed });
      }
      const spoken = refs.filter((ref) => !ref.addressed && ref.someone !== step.author && !(step.readers.length === 1 && ref.someone === step.readers[0]));
      out.push({ step, sentence, refs, they });
      const person = spoken.findLast((ref) => ref.someone.inHeaders || ref.named.honoured || /[\s\u3000]/u.test(ref.named.name) || ref.someone.writings.size > 1) ?? (introduces ? undefined : spoken.at(-1));
      if (person) they = person.someone;
    });
  }
  meetHouses(steps.filter((step) => step.isSpoken && step.read.language.spaced).map((step) => step.read.own), cast.everybody);
  return out;
}

const looksShort = (name: string): boolean => name.length < 2;
