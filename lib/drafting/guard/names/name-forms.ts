// Every form in which the names of one hidden person may stand in a text of letters. It must not know the text.
import { foldPlain } from '../text/fold-text.ts';
import { kanaReadings, kanaToRomaji, romajiToKana, romajiWritings } from '../../../domain/writing/kana.ts';
import { asianParts, isAsian, namePartsOf, type NamePart, type Part } from './name-parts.ts';
import { roleMailboxes } from '../data/neighbour-words.ts';
import { isEveryday } from './everyday-words.ts';
import { isGivenName, nicknamesOf } from './nicknames.ts';
import { russianCases } from './russian-cases.ts';
import { latinOf, soundKey } from '../../../domain/writing/sound-key.ts';
import { otherSpellings } from './transliterations.ts';

export interface NameForm {
  readonly plain: string;
  /** The word of the record it is a form of. */
  readonly base: string;
  readonly script: 'latin' | 'cyrillic' | 'greek' | 'other';
  readonly part: Part | 'nick' | 'piece' | 'whole';
  /** How many words it has in the record. */
  readonly pieces: number;
}

const scriptOfForm = (word: string): NameForm['script'] =>
  /[\u0400-\u04ff]/.test(word) ? 'cyrillic' : /[\u0370-\u03ff]/.test(word) ? 'greek' : /[a-z]/.test(word) ? 'latin' : 'other';
const particlesAlone = new Set('de di da do dos del della dello degli dei dal la lo le li van von der den ter ten al el bin ben ibn mac mc o d st san santa'.split(' '));

const umlauts = (word: string): readonly string[] =>
  /ae|oe|ue/.test(word) ? [word, word.replace(/([aou])e/g, '$1')] : [word];
const umlautsWritten = (raw: string): readonly string[] => {
  const long = foldPlain(raw.toLowerCase().replace(/[čć]/g, 'ch').replace(/[šśş]/g, 'sh').replace(/[žż]/g, 'zh').replace(/[äÄ]/g, 'ae').replace(/[öÖøØ]/g, 'oe').replace(/[üÜ]/g, 'ue').replace(/[åÅ]/g, 'aa'));
  const others = raw.toLowerCase().split(/(\s+)/).map((word) => otherSpellings(word.normalize('NFC')));
  const spelt = [0, 1, 2].map((n) => raw.toLowerCase().split(/(\s+)/).map((word, i) => others[i]?.[n] ?? word).join('')).map(foldPlain);
  return [...new Set([long, ...spelt])].filter((form) => form !== foldPlain(raw));
};

function* formsOfWord(base: string, part: NameForm['part'], pieces: number): Generator<NameForm> {
  const script = scriptOfForm(base);
  if (script === 'cyrillic') for (const plain of russianCases(base)) yield { plain, base, script, part, pieces };
  else if (script === 'latin') {
    for (const plain of umlauts(base)) yield { plain, base, script, part, pieces };
    if (part === 'surname' && base.length > 3) {
      yield { plain: `${base}s`, base, script, part, pieces };
      if (/[sxz]$|ch$|sh$/.test(base)) yield { plain: `${base}es`, base, script, part, pieces };
    }
    if (/^ma?c(?=[^k]..)/.test(base) && part === 'surname') for (const start of ['mc', 'mac']) yield { plain: base.replace(/^ma?c/, start), base, script, part, pieces: 2 };
    if (/j/.test(base)) yield { plain: base.replace(/j/g, 'dzh'), base, script, part, pieces };
  } else yield { plain: base, base, script, part, pieces };
}

/** Павлыч, Андреич, Пална. */
const spokenPatronymics = (word: string): readonly string[] =>
  [word.replace(/ович$/, 'ыч'), word.replace(/евич$/, 'ич'), word.replace(/[ое]вна$/, 'на'), word.replace(/авловна$/, 'ална'), word.replace(/лександров/, 'лексан').replace(/андрович$/, 'аныч').replace(/^алексаныч/, 'саныч')].filter((spoken) => spoken !== word);

function* formsOfParts(parts: readonly NamePart[], raw: string): Generator<NameForm> {
  for (const { part, pieces } of parts) {
    const joined = pieces.join('');
    yield* formsOfWord(joined, part, pieces.length);
    if (pieces.length > 1)
      for (const piece of pieces)
        if (piece.length > 3 && !particlesAlone.has(piece) && nicknamesOf(piece).size === 0) yield* formsOfWord(piece, 'piece', 1);
    if (part === 'patronymic') for (const spoken of spokenPatronymics(joined)) yield* formsOfWord(spoken, part, 1);
    if (part === 'given') for (const nick of nicknamesOf(joined)) yield* formsOfWord(nick, 'nick', 1);
  }
  for (const long of umlautsWritten(raw)) for (const { part, pieces } of namePartsOf(long)) yield* formsOfWord(pieces.join(''), part, pieces.length);
  const given = parts.find((p) => p.part === 'given')?.pieces.join('');
  const surname = parts.find((p) => p.part === 'surname')?.pieces.join('');
  if (given && surname) {
    if (scriptOfForm(given) === 'cyrillic') for (const plain of [given + surname, surname + given]) yield { plain, base: plain, script: 'cyrillic', part: 'whole', pieces: 1 };
    if (scriptOfForm(given) === 'other') for (const plain of [surname + given, given + surname]) yield { plain, base: plain, script: 'other', part: 'whole', pieces: 1 };
    const [g, s] = [latinOf(given).replace(/[^a-z]/g, ''), latinOf(surname).replace(/[^a-z]/g, '')];
    const initials = new Set([g.slice(0, 1), latinOf(given.slice(0, 1))]);
    if (g && s.length > 2) {
      for (const plain of [g + s, s + g]) yield { plain, base: plain, script: 'latin', part: 'whole', pieces: 1 };
      if (s.length > 3) for (const i of initials) for (const plain of [i + s, s + i]) yield { plain, base: plain, script: 'latin', part: 'whole', pieces: 1 };
    }
  }
}

function* formsOfAsian(names: readonly string[], emails: readonly string[]): Generator<NameForm> {
  const readings = names.filter((name) => /^[\u3040-\u30ff\s·=]+$/u.test(foldPlain(name))).map(asianParts);
  const romaji = new Set(names.filter((name) => !isAsian(name)).flatMap((name) => namePartsOf(name).map((p) => p.pieces.join(''))));
  if (readings.length === 0 && romaji.size === 0)
    for (const email of emails) for (const word of foldPlain(email.split('@')[0] ?? '').split(/[^a-z]+/)) if (word.length > 3 && romajiToKana(word)) romaji.add(word);
  const latin: (readonly [string, Part])[] = readings.flatMap((parts) => parts.map((kana, i) => [kanaToRomaji(kana), i === 0 ? 'surname' : 'given'] as const));
  for (const word of romaji) latin.push([word, 'surname']);
  for (const [word, part] of latin) {
    const kana = kanaReadings(word);
    for (const plain of new Set([word, ...kana.flatMap(romajiWritings)])) if (plain.length > 2) yield { plain, base: plain, script: 'latin', part, pieces: 1 };
  }
  for (const parts of readings) {
    const [s, g] = parts.map(kanaToRomaji);
    if (!s || !g) continue;
    const written = (kana: string): readonly string[] => romajiWritings(kana);
    for (const a of written(parts[0] ?? '')) for (const b of written(parts[1] ?? '')) for (const plain of [a + b, b + a]) yield { plain, base: plain, script: 'latin', part: 'whole', pieces: 1 };
    for (const plain of [g.slice(0, 1) + s, s + g.slice(0, 1)]) yield { plain, base: plain, script: 'latin', part: 'whole', pieces: 1 };
  }
}

/** "seun@" of an Oluwaseun: what somebody is called by themselves. */
function* formsOfMailbox(names: readonly string[], emails: readonly string[]): Generator<NameForm> {
  const parts = names.flatMap((name) => namePartsOf(name).map(({ pieces }) => pieces.join('')));
  for (const email of emails) {
    const [box = ''] = foldPlain(email).split('@');
    if (!/^[a-z]{3,}$/.test(box) || roleMailboxes.has(box) || isEveryday(box)) continue;
    if (isGivenName(box) || parts.some((part) => part.length > box.length && latinOf(part).includes(box))) yield { plain: box, base: box, script: 'latin', part: 'nick', pieces: 1 };
  }
}

/** Forms under two keys: the folded word itself, and the sound of it (`~` first). */
export function nameForms(names: readonly string[], emails: readonly string[]): ReadonlyMap<string, NameForm> {
  const forms = new Map<string, NameForm>();
  const add = (form: NameForm): void => {
    if (form.plain.length < 2) return;
    if (!forms.has(form.plain)) forms.set(form.plain, form);
    const key = `~${soundKey(form.plain)}`;
    if (key.length > 2 && !forms.has(key)) forms.set(key, form);
  };
  for (const name of names) if (!isAsian(name)) for (const form of formsOfParts(namePartsOf(name), name)) add(form);
  if (names.some(isAsian)) for (const form of formsOfAsian(names, emails)) add(form);
  else for (const form of formsOfMailbox(names, emails)) add(form);
  return forms;
}
