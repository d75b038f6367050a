// What a signature tells of its sender: name, title, firm, phones, links. It must not know what part the sender plays.
import type { Language } from '../languages/language.ts';
import { sourceOf } from '../languages/language.ts';
import { profilesIn } from './contacts.ts';
import { readJapaneseSignature } from './japanese-signature.ts';
import { cleanName, looksLikeFirm, nameWords } from './names.ts';
import { findPhones } from './phones.ts';

export interface SignatureFacts {
  readonly name: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly phones: readonly string[];
  readonly profileUrl: string | null;
}

const titles = new WeakMap<Language, RegExp>();
const titleOf = (language: Language): RegExp => {
  const known = titles.get(language) ?? new RegExp(language.spaced ? `(?<![\\p{L}])(?:${language.titles.map((phrase) => sourceOf(phrase)).join('|')})(?![\\p{L}])` : `(?:${language.titles.map((phrase) => sourceOf(phrase)).join('|')})`, 'iu');
  titles.set(language, known);
  return known;
};

const fold = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const FREE_MAIL = /^(?:gmail|mail|ymail|hotmail|outlook|yahoo|posta|btmail|gmxpost|webpost|mymail|keitai|pochta|yapochta|mylo|gmx|web|icloud|aol|libero|t-online|docomo|proton)/u;

/** The sender's firm as their address has it: "brandtblooms" for hannah@brandtblooms.example. */
export function domainStem(email: string | null): string | null {
  const domain = email?.split('@')[1];
  if (!domain || FREE_MAIL.test(domain)) return null;
  const labels = domain.split('.');
  return fold(labels.at(-2) === 'co' || labels.length > 3 ? (labels.at(-3) ?? '') : (labels.at(-2) ?? '')) || null;
}

function answersToDomain(segment: string, stem: string | null): boolean {
  if (!stem || stem.length < 4) return false;
  const folded = fold(segment);
  if (folded.length < 3) return false;
  if (folded.includes(stem) || (folded.length >= 5 && stem.includes(folded))) return true;
  const words = segment.split(/[\s&.,'’-]+/u).map(fold).filter((word) => word.length >= 4);
  return words.filter((word) => stem.includes(word)).length >= Math.min(2, words.length) && words.some((word) => stem.startsWith(word.slice(0, 4)));
}

const NOISE = /@|https?:|www\.|\d{3}|^\s*(?:tel|fax|mob|cell|phone|m|t|o|c|p|e|w)\s*[:.]|〒|calendly|book a|visit|instagram|since \d|p\. ?iva|hrb/iu;

/** A line cut at the bars and dots that people set between name, title and firm. */
const segmentsOf = (line: string): string[] =>
  line
    .replace(/[*_]{1,3}/gu, '')
    .split(/\s*[|·•／\u30fb\uff5c]\s*|\s+[–—-]\s+|\t+| {3,}|\s+\/\s+/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);

export function readSignature(signature: string, language: Language, sender: { name: string | null; email: string | null }, sentAt: string): SignatureFacts {
  const words = nameWords((sender.name ?? '').toLowerCase());
  const stem = domainStem(sender.email);
  const title = titleOf(language);
  let name: string | null = null;
  let company: string | null = null;
  let firmByWord: string | null = null;
  let work: string | null = null;
  const lines = signature.split('\n').slice(0, 24);
  const named = (text: string): boolean => {
    const flat = text.toLowerCase().replace(/[\s\u3000]/gu, '');
    return words.some((word) => word.length > 1 && flat.includes(word));
  };
  for (const line of lines) {
    if (/^[-=_*+~#・.━─―═]{3,}/u.test(line.trim())) continue;
    for (const segment of segmentsOf(line)) {
      const commas = segment.split(/,\s+/u);
      if (/@|\.example|https?:/u.test(segment) && commas.length === 1 && !looksLikeFirm(segment)) continue;
      const hasFirm = looksLikeFirm(segment) || (answersToDomain(segment, stem) && !(named(segment) && /^\p{Lu}\.\s/u.test(segment)));
      // Nothing but the sender's own name, whatever the domain is called.
      const onlyName = nameWords(segment.toLowerCase()).every((word) => words.some((own) => own === word || (word.length >= 3 && own.startsWith(word)))) && !looksLikeFirm(segment);
      const isName = named(segment) && !looksLikeFirm(segment) && !title.test(segment) && segment.length <= 50 && !/\d/u.test(segment);
      if (isName && (onlyName || !hasFirm)) {
        const candidate = cleanName((commas[0] ?? segment).replace(/(?:\s+x+)+$/iu, '')).name;
        if (nameWords(candidate).length >= nameWords(name ?? '').length && nameWords(candidate).length <= 4) name ??= candidate;
        if (commas.length > 1) for (const part of commas.slice(1)) if (title.test(part)) work ??= part.trim();
        continue;
      }
      if (NOISE.test(segment) && !hasFirm) continue;
      if (commas.length > 1) {
        for (const part of commas) {
          if (NOISE.test(part)) continue;
          if (!company && answersToDomain(part, stem)) company = part.trim();
          else if (!firmByWord && looksLikeFirm(part) && !named(part)) firmByWord = part.trim();
          else if (!work && title.test(part) && !named(part)) work = part.trim();
          else if (named(part) && !name && !title.test(part)) name = cleanName(part).name;
        }
        // "Partner, Private Client": one title over a comma.
        if (work && commas[0]?.trim() === work && commas.length === 2 && !looksLikeFirm(commas[1] ?? '') && !answersToDomain(commas[1] ?? '', stem) && !company && line.trim() === segment) work = segment;
        continue;
      }
      // "Генеральный директор ООО «…»": office and firm in one breath.
      const office = title.exec(segment);
      if (office && office.index === 0 && looksLikeFirm(segment.slice(office[0].length)) && segment.length > office[0].length + 3) {
        work ??= office[0].trim();
        company ??= segment.slice(office[0].length).replace(/^[\s,]+/u, '');
        continue;
      }
      if (!company && answersToDomain(segment, stem)) {
        company = segment.replace(/[\s:]+$/u, '');
        continue;
      }
      if (!firmByWord && looksLikeFirm(segment) && segment.length < 60) {
        firmByWord = segment;
        continue;
      }
      if (!work && title.test(segment) && segment.length < 60 && !named(segment)) work = segment;
    }
  }
  const phones = findPhones(signature, sentAt, language.country).map((phone) => phone.e164);
  const wide = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(signature) ? readJapaneseSignature(signature, sender.name, title) : null;
  if (wide?.company || wide?.title) return { name: wide.name ?? name, company: wide.company ?? null, title: wide.title, phones: [...new Set(phones)], profileUrl: profilesIn(signature)[0] ?? null };
  return { name, company: company ?? firmByWord, title: work, phones: [...new Set(phones)], profileUrl: profilesIn(signature)[0] ?? null };
}
