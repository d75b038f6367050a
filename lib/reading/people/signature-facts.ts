// What a signature tells of its sender: name, title, firm, phones, links. It must not know what part the sender plays.
import type { Language } from '../languages/language.ts';
import { sourceOf } from '../languages/language.ts';
import { closesLetter, isDeviceLine, isLegalLine } from '../text/signature.ts';
import { profilesIn } from './contacts.ts';
import { answersToDomain, bearsName, domainStem, quotedFirm } from './firm-signs.ts';
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
  let known = titles.get(language);
  if (!known) {
    const sources = [...language.titles, ...(language.callings ?? [])].map((phrase) => sourceOf(phrase)).join('|');
    known = new RegExp(language.spaced ? `(?<![\\p{L}])(?:${sources})(?![\\p{L}])` : `(?:${sources})`, 'iu');
    titles.set(language, known);
  }
  return known;
};

const NOISE = /@|https?:|www\.|\.example|\d{3}|^\s*(?:tel|fax|mob|cell|phone|m|t|o|c|p|e|w|тел|моб|mobil|cell|dd)\s*[:.]|〒|calendly|book a|visit|instagram|facebook|wechat|telegram|whatsapp|since \d|p\. ?iva|hrb|^(?:to|from|subject|date|cc|an|von|betreff|datum|a|da|oggetto|data|кому|от|тема|дата|dove|quando|wo|wann|where|when|где|когда|chi|who|wer)\s?:/iu;
const OFFICE_ENDING = /(?:er|or|ist|ian|ant|man|woman|host|lead|liaison|public|counsel|clerk|sec\.?|treasurer|ologo|ologa|ista|tore|trice|aio|iere|iera|ente|ario|ник|тель|лог|вед|щик|чик|ёр)$/iu;

const LAST_WORD = /\s(?:lead|officer|liaison|host|secretary|trustee|executive|negotiator)$/iu;

/** A line cut at the bars and dots that people set between name, title and firm. */
const segmentsOf = (line: string): string[] =>
  line
    .replace(/[*_]{1,3}/gu, '')
    .split(/\s*[|·•／\u30fb\uff5c]\s*|\s+[–—-]\s+|\t+| {3,}|\s+\/\s+/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
/** Commas part a line too, but not within quotation marks or before a legal form. */
const partsOf = (segment: string): string[] => (/[«„]/u.test(segment) ? [segment] : segment.split(/,\s+(?!(?:inc|ltd|llc|llp|plc|s\.r\.l|srl)\b)/iu).map((part) => part.trim()).filter((part) => part.length > 0));
/** "Tolley Mowing 07700 900 906": the number goes. */
const withoutNumber = (text: string): string => text.replace(/[\s,(+]*(?:\(\d+\)|\d)[\d\s()./-]{5,}$/u, '').replace(/\s+[-–—]$/u, '').replace(/\s*\((?:[^()]{0,60})\)$/u, '').trim();

const isTitled = (text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => word.length >= 4);
  return words.length > 0 && words.every((word) => /^[\p{Lu}\d«„“"&]/u.test(word)) && text.split(/\s+/u).length <= 5 && /^\p{Lu}/u.test(text) && !/[!?:;.…]$/u.test(text) && /^[\p{L}\d\s&.'’«»„“"+-]+$/u.test(text);
};

interface Part {
  readonly text: string;
  readonly line: number;
  readonly isFirstOfLine: boolean;
}

export function readSignature(signature: string, language: Language, sender: { name: string | null; email: string | null }, sentAt: string): SignatureFacts {
  const words = nameWords((sender.name ?? '').toLowerCase());
  const stem = domainStem(sender.email);
  const title = titleOf(language);
  const isKind = (word: string): boolean => looksLikeFirm(word) || looksLikeFirm(word.replace(/(?:ого|а|у|ом|е|ы|и|ой|я)$/u, '')) || looksLikeFirm(word.replace(/(?:ы|и|у|ой|е)$/u, 'а'));
  let name: string | null = null;
  let byDomain: string | null = null;
  let byWord: string | null = null;
  let work: string | null = null;
  let firmLine = -1;
  let titleLine = -1;
  const unknown: Part[] = [];
  const named = (text: string): boolean => {
    const flat = text.toLowerCase().replace(/[\s\u3000]/gu, '');
    return words.some((word) => word.length > 1 && flat.includes(word));
  };
  const onlyName = (text: string): boolean => nameWords(text.toLowerCase()).every((word) => words.some((own) => own === word || (word.length >= 3 && own.startsWith(word)) || (word.length === 1 && own.startsWith(word))));
  const takeFirm = (text: string, line: number, answers: boolean): void => {
    if (firmLine < 0) firmLine = line;
    if (answers) byDomain ??= text;
    else byWord ??= text;
  };
  signature.split('\n').slice(0, 24).forEach((line, at) => {
    if (/^[-=_*+~#・.━─―═]{3,}/u.test(line.trim()) || line.length > 140 || closesLetter(line) || isDeviceLine(line) || isLegalLine(line)) return;
    for (const segment of segmentsOf(line)) {
      partsOf(segment).forEach((written, i) => {
        const part = withoutNumber(written);
        if (part.length < 2 || (/[.!?…]$/u.test(part) && part.split(/\s/u).length >= 3 && !looksLikeFirm(part))) return;
        const quoted = quotedFirm(part, isKind, (text) => title.test(text) || named(text));
        if (quoted) {
          if (named(quoted.before) && onlyName(quoted.before.split(',')[0] ?? '')) name ??= cleanName(quoted.before.split(',')[0] ?? '').name;
          takeFirm(quoted.firm, at, answersToDomain(quoted.firm, stem));
          const office = named(quoted.before) ? quoted.before.split(',').slice(1).join(',').trim() : quoted.before;
          if (office !== '' && !NOISE.test(office) && office.split(' ').length <= 7 && !looksLikeFirm(office) && (office.includes(' ') || title.test(office) || OFFICE_ENDING.test(office))) work ??= office;
          else if (title.test(quoted.after) && quoted.after.length < 40 && !NOISE.test(quoted.after)) work ??= quoted.after;
          return;
        }
        if (/@|\.example|https?:/u.test(part)) return;
        const isSame = onlyName(cleanName(part).name) && !looksLikeFirm(part);
        const answers = answersToDomain(part, stem) && !isSame;
        const isFirm = !isSame && !NOISE.test(part) && ((looksLikeFirm(part) && (!language.spaced || /\p{Lu}/u.test(part))) || answers || bearsName(part, words));
        if (named(part) && !isFirm && part.length <= 50 && !/\d/u.test(part) && (isSame || !title.test(part))) {
          const candidate = cleanName(part.replace(/(?:\s+x+)+$/iu, '')).name;
          if (nameWords(candidate).length >= nameWords(name ?? '').length && nameWords(candidate).length <= 4) name ??= candidate;
          return;
        }
        // The same person with letters of honour behind the name.
        const bare = cleanName(part.replace(/(?:\s(?:Dip )?\p{Lu}{2,6})+$/u, '')).name;
        if (isFirm && bare !== part && nameWords(bare).length >= 2 && onlyName(bare)) {
          name ??= bare;
          return;
        }
        if (NOISE.test(part) && !answers) return;
        const office = title.exec(part);
        if ((office && (office[0].length === part.length || (office.index === 0 && /^\p{Ll}/u.test(part) && !looksLikeFirm(part)))) || (name !== null && !answers && LAST_WORD.test(part))) {
          if (work === null) titleLine = at;
          work ??= part.replace(/\s(?:\p{Ll}+\s|\p{Lu}+\s)?№\s?\d+$/u, '');
          return;
        }
        // "Direttore dell'Archivio Diocesano", "Titolare della Vetreria": office and firm in one breath.
        const joined = office && office.index <= 1 ? /^\s(?:at|del|della|dello|dell['’]|dei|di|der|des|bei|beim|presso)\s?(?=\p{Lu})/u.exec(part.slice(office.index + office[0].length)) : null;
        if (office && joined) {
          work ??= part.slice(0, office.index + office[0].length).trim();
          takeFirm(part.slice(office.index + office[0].length + joined[0].length).trim(), at, false);
          return;
        }
        if (office && office.index === 0 && looksLikeFirm(part.slice(office[0].length)) && part.length > office[0].length + 3 && !/^\s?(?:of|for|&)/u.test(part.slice(office[0].length))) {
          work ??= office[0].trim();
          takeFirm(part.slice(office[0].length).replace(/^[\s,]+/u, ''), at, answers);
          return;
        }
        if (office && !answers && !named(part) && part.length < 60 && (office[0].length >= part.length * 0.5 || !looksLikeFirm(part))) {
          if (work === null) titleLine = at;
          work ??= part;
          return;
        }
        if (isFirm && part.length < 60) {
          takeFirm(part.replace(/[\s:]+$/u, ''), at, answers);
          return;
        }
        if (name !== null && part.length < 50) unknown.push({ text: part, line: at, isFirstOfLine: i === 0 });
      });
    }
  });
  let company: string | null = byDomain ?? byWord;
  for (const part of unknown) {
    const isOffice = OFFICE_ENDING.test(part.text.replace(/\s[IVX]+$/u, '')) || part.text.split(/\s/u).some((word) => /^(?:VP|SVP|GM|MD|Head|Lead|Chef|Hon\.)$/u.test(word) || (language.code === 'en' && /^\p{Lu}\p{L}{2,16}(?:er|or|ist|ian)$/u.test(word)));
    const isSmall = /^\p{Ll}/u.test(part.text) && part.text.split(/\s/u).length <= 5;
    if (work === null && isOffice && (company === null || part.line <= firmLine || isOffice) && !/[!?…:]/u.test(part.text)) {
      work = part.text;
      titleLine = part.line;
      continue;
    }
    // "Partner, Private Client": one title over a comma.
    if (company !== null && work !== null && part.line === titleLine && !part.isFirstOfLine && part.line !== firmLine && /^\p{Lu}/u.test(part.text)) {
      work = `${work as string}, ${part.text}`;
      continue;
    }
    if (company === null && stem !== null && !isSmall && isTitled(part.text) && (part.isFirstOfLine || part.line === titleLine)) company = part.text;
  }
  const phones = findPhones(signature, sentAt, language.country).map((phone) => phone.e164);
  const wide = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(signature) ? readJapaneseSignature(signature, sender.name, title) : null;
  if (wide && (wide.company || wide.title)) return { name: wide.name ?? name, company: wide.company ?? null, title: wide.title, phones: [...new Set(phones)], profileUrl: profilesIn(signature)[0] ?? null };
  return { name, company, title: work, phones: [...new Set(phones)], profileUrl: profilesIn(signature)[0] ?? null };
}

const HEAD = /^[\s>*_–—-]*(.{2,60}?)(?=$|,\s|\s[|·–—-]\s|\s*\()/u;
/** The lines that begin with the sender's own name below their words, where nothing parted them off: name, office, firm. */
export function cardIn(own: string, senderNames: readonly string[]): string | null {
  const names = senderNames.map((name) => name.toLowerCase());
  const lines = own.split('\n');
  for (let i = lines.length - 1; i >= Math.max(1, lines.length - 14); i--) {
    const line = lines[i]?.trim() ?? '';
    if (line.length < 2 || line.length > 110) continue;
    const words = nameWords(cleanName(HEAD.exec(line)?.[1]?.trim() ?? '').name.toLowerCase());
    if (words.length === 0 || words.length > 4 || !words.every((word, n) => names.some((name) => name === word || (word.length >= 3 && name.startsWith(word)) || ((n < words.length - 1 || (words.length === 1 && line.length <= 3)) && word.length === 1 && name.startsWith(word)) || (word.length === 1 && words.length > 1 && words.some((other) => other.length > 2 && names.includes(other))) || /^\p{L}{2,6}$/u.test(word) && n > 0 && words.length > 2))) continue;
    // A short name alone may open an answer: lines must follow.
    const below = lines.slice(i + 1, i + 7).map((one) => one.trim()).filter((one) => one !== '');
    const until = below.findIndex((one) => one.length > 70 || (/[.!?…]$/u.test(one) && one.split(/\s/u).length > 5));
    const kept = until < 0 ? below : below.slice(0, until);
    if (words.length === 1 && kept.length === 0) continue;
    return [line, ...kept].join('\n');
  }
  const last = lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
  return last.length <= 60 && !/[.!?…:,]$/u.test(last) && last.split(/\s+/u).length <= 6 ? last : null;
}
