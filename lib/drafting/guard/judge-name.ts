// Whether one word that may be somebody's name is said of that person here: from its capital, its place and its neighbours.
import { famousNames, givenWords, makes, monthNames, placeNames } from './data/ambiguous-words.ts';
import { isEveryday } from './everyday-words.ts';
import { articles, beforePlaces, formsOfAddress, monthNeighbours, personVerbs, properAfter, properBefore, streetWords, surelyPeople } from './data/neighbour-words.ts';
import { linkAt, type FieldText } from './field-text.ts';
import type { NameHit } from './name-hits.ts';
import { isGivenName } from './nicknames.ts';
import { soundKey } from './sound-key.ts';
import type { Word } from './words-of.ts';

export type Level = 'leak' | 'look' | null;
type Sense = 'month' | 'make' | 'place' | 'everyday' | null;

/** Surnames may be any word; of given names only known ones are words. */
export const isWord = ({ text, form }: NameHit): boolean =>
  form.part === 'surname' || form.part === 'piece' ? isEveryday(text) || isEveryday(form.base) : givenWords.has(text) || givenWords.has(form.base) || (!isGivenName(form.base) && isEveryday(form.base));

function senseOf(hit: NameHit): Sense {
  const key = hit.text.length > 4 ? `~${soundKey(hit.text)}` : hit.text;
  const is = (set: ReadonlySet<string>): boolean => set.has(hit.text) || set.has(hit.form.base) || (set === placeNames && foreignPlaces().has(key));
  return is(monthNames) ? 'month' : is(makes) ? 'make' : is(placeNames) ? 'place' : isWord(hit) ? 'everyday' : null;
}

let sounds: ReadonlySet<string> | null = null;
/** "Vladimir" is a town in Latin letters too. */
const foreignPlaces = (): ReadonlySet<string> => (sounds ??= new Set([...placeNames].filter((place) => /[а-я]/.test(place)).map((place) => `~${soundKey(place)}`)));

interface Around {
  readonly before: Word | null;
  readonly after: Word | null;
  /** Between the name and the next word. */
  readonly gapAfter: string;
  readonly first: Word;
  readonly addressed: boolean;
  readonly people: boolean;
  readonly owns: boolean;
}

function aroundOf(hit: NameHit, { words }: FieldText): Around {
  const first = words[hit.at] as Word;
  const before = words[hit.at - 1] ?? null;
  const after = words[hit.at + hit.count] ?? null;
  const near = /^[\s.'"(«“-]{1,3}$/.test(first.gap);
  return {
    before, after, first, gapAfter: after?.gap ?? '',
    addressed: before !== null && near && (formsOfAddress.has(before.text) || (before.text === 'ssa' && formsOfAddress.has(words[hit.at - 2]?.text ?? ''))),
    people: before !== null && near && !/[.\n]/.test(first.gap) && surelyPeople.has(before.text),
    owns: after !== null && after.text === 's' && after.gap === "'",
  };
}

const isCapital = (word: Word | null | undefined): word is Word => word !== null && word !== undefined && word.shape !== 'lower' && word.script !== 'digits' && word.text.length > 1;
/** Another person's name goes on where this one's would not. */
export function isOfAnother(hit: NameHit, text: FieldText, mine: ReadonlySet<number>): 'surely' | 'perhaps' | null {
  if (text.headline || text.caseless) return null;
  const { before, after, first, gapAfter } = aroundOf(hit, text);
  if (hit.form.part === 'given' || hit.form.part === 'nick') {
    const next = hit.at + hit.count;
    if (!isCapital(after) || !/^[ \u00a0]$/.test(gapAfter) || mine.has(next) || articles.has(after.text) || formsOfAddress.has(after.text)) return null;
    const third = text.words[next + 1];
    if (isCapital(third) && third.gap === ' ' && /(?:вич|вна|ична)(?:[аеуы]|ем|ой|ом)?$/.test(after.text)) return 'surely';
    return after.shape === 'title' && after.script === first.script && !isEveryday(after.text) && !monthNames.has(after.text) && text.field !== 'subject' && hit.form.script === first.script ? 'surely' : 'perhaps';
  }
  if (hit.form.part === 'surname' && isCapital(before) && /^[ \u00a0]$/.test(first.gap) && !mine.has(hit.at - 1) && !formsOfAddress.has(before.text))
    return isGivenName(before.text) && !givenWords.has(before.text) && !before.opens ? (isWord(hit) ? 'surely' : 'perhaps') : null;
  return null;
}

/** "calabresi": where somebody is from. */
const isDemonym = (word: string): boolean => /es[ei]$/.test(word);
/** What towns, hopes and months do as well as people. */
const weakVerbs = new Set('has is was will may might can could would is e è era ha была был будет hat ist war and for in the still also just never already не уже fa mi ti ci si non'.split(' '));
const idleVerbs = new Set('is was will may e è era был будет ist war and for in the не'.split(' '));
/** What somebody did or does, by its ending: "обещал", "promised", "noleggia". */
const isDoing = ({ text, shape }: Word): boolean => shape === 'lower' && (personVerbs.has(text) ? !weakVerbs.has(text) : /(?:[аяеиуы]л(?:а|ся|ась)?|(?:[аяеи]ет|ит|ет)(?:ся)?)$/.test(text) && text.length > 3);
const clitics = new Set('mi ti ci si ne lo la gli le vi'.split(' '));
const speaking = new Set('phoned rang emailed texted promised mentioned offered suggested insisted reckons answered replied confirmed обещал обещала предложил предложила предлагал звонил звонила рассказал рассказала посоветовал советует согласился согласилась отвечает ответил ответила говорила заехал заедет приедет noleggia ripara propone accetta promette risponde conferma assicura telefona insiste said says told knows knew thinks wants wanted agreed prefers asked asks wrote writes loves speaks dice conosce vuole dice chiede scrive parla сказал сказала говорит знает хочет просил просила пишет sagt'.split(' '));

/** "Mont Blanc", "Oscar ceremony", "улица Гагарина". */
function isOfOtherThing({ before, after, first, gapAfter, owns }: Around, { words }: FieldText, at: number): boolean {
  if (before && /^[ .-]{1,2}$/.test(first.gap) && properBefore.has(before.text) && before.shape !== 'lower') return true;
  if (after && !owns && gapAfter === ' ' && properAfter.has(after.text)) return true;
  // "via Colombo", "via dei Monti", "via Cristoforo Colombo".
  for (let i = at; i > at - 3; i--) {
    const word = words[i - 1];
    if (!word || !/^[ .]{1,2}$/.test(words[i]?.gap ?? '')) return false;
    if (streetWords.has(word.text) || (word.text === 'via' && (word.opens || viaBefore.has(words[i - 2]?.text ?? '')))) return true;
    if (!articlesOfStreets.has(word.text) && !isCapital(word)) return false;
  }
  return false;
}
/** "give my love to Emma", "передай привет Анне": somebody near the reader. */
function isGreeted({ words }: FieldText, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return [...before.slice(1), words[at]].every((word) => word !== undefined && !/[.!?\n]/.test(word.gap)) && before.some(({ text }) => greetings.has(text)) && before.at(-1)?.shape === 'lower';
}
const greetings = new Set('love regards greetings saluti saluta salutami abbraccio bacio привет поклон gruß grusse gruss'.split(' '));
const lastOf = (hit: NameHit, { words }: FieldText): Word => words[hit.at + hit.count - 1] as Word;
const yours = new Set('your ваш ваша вашего вашей вашу вашему вашим твой твоя твоего твоей твою твоему твоим vostra vostro vostri tuo tua suo sua ihr ihre ihrem ihren dein deine deinem deiner votre ton ta'.split(' '));
const kin = new Set('neighbour neighbor landlord landlady tenant flatmate postman receptionist secretary driver boss dog cat horse pony parrot hamster boat yacht ship vicino vicina inquilino inquilina collega capo segretaria segretario autista cane gatto gatta cavallo barca nave traghetto сосед соседка соседу соседа соседке коллега коллеге коллеги начальник начальница секретарь секретарша водитель бухгалтер кот кошка собака пес конь лошадь попугай теплоход пароход корабль яхта катер ледокол ураган nachbar nachbarin kollege kollegin chef chefin hund katze pferd schiff boot voisin voisine chien chat brother sister husband wife son daughter father mother uncle aunt cousin dad mum mom nephew niece grandfather grandmother fratello sorella marito moglie figlio figlia padre madre zio zia cugino cugina nonno nonna nipote papa mamma cognato cognata suocero suocera брат брата братом сестра сестре сестры сестрой муж мужа мужем жена жены жене женой сын сына дочь дочери отец отца мать дядя тетя дед бабушка племянник племянница bruder schwester mann frau sohn tochter vater mutter onkel tante'.split(' '));
/** Zanoni is no Zanon, and Collins no Collis: where only the end differs it may well be another family. */
const isAnotherEnding = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length) - 1) === b.slice(0, Math.min(a.length, b.length) - 1) && a.slice(-1) !== a.slice(-2, -1);
const viaBefore = new Set('in di da a su la alla dalla della nella sulla e allo studio'.split(' '));
const articlesOfStreets = new Set('di by d dei del della delle degli dello di im am der den de la'.split(' '));

function judgePlace(around: Around, text: FieldText, hit: NameHit): Level {
  const { before, after, first, gapAfter } = around;
  const beforeLast = text.words[hit.at - 2];
  if (around.addressed || (around.people && first.shape !== 'lower' && !(before && beforePlaces.has(before.text)))) return 'leak';
  if (before && beforePlaces.has(before.text) && !first.opens) {
    const isJoin = before.text === 'and' || before.text === 'e' || before.text === 'и';
    if (!isJoin || isCapital(beforeLast)) return null;
  }
  if (/,/.test(first.gap) && isCapital(before)) return null;
  if (after && isCapital(after) && /^[ ,]{1,2}$/.test(gapAfter)) return null;
  if (after && /^(?:and|e|и|und|o|or)$/.test(after.text) && isCapital(text.words[hit.at + hit.count + 1])) return null;
  if (after && personVerbs.has(after.text) && gapAfter === ' ' && !idleVerbs.has(after.text)) return first.opens || weakVerbs.has(after.text) ? 'look' : 'leak';
  return around.owns ? 'look' : null;
}

function judgeAmbiguous(sense: Exclude<Sense, null>, around: Around, text: FieldText, hit: NameHit): Level {
  const { before, after, first, gapAfter } = around;
  if (first.shape !== 'lower' && hit.form.part === 'surname' && (first.opens || text.caseless) && /[а-я]{2}(?:ов|ев|ин|ова|ева|ина|ск..)(?:а|у|ым|ой)?$/.test(hit.text)) return 'leak';
  if (first.shape === 'lower') return around.addressed ? 'leak' : text.field === 'attachments' ? 'look' : null;
  if (text.caseless) return around.addressed ? 'leak' : 'look';
  if (around.addressed) return 'leak';
  if (text.headline) return sense === 'everyday' ? 'look' : null;
  if (isOfOtherThing(around, text, hit.at)) return null;
  if (text.german && sense === 'everyday') return before && articles.has(before.text) ? null : around.people ? 'look' : null;
  if (sense === 'place') return judgePlace(around, text, hit);
  if (sense === 'month' && ((before && (monthNeighbours.has(before.text) || before.script === 'digits')) || after?.script === 'digits')) return null;
  if (sense === 'make' && ((before && articles.has(before.text)) || after?.script === 'digits')) return null;
  if (first.opens) {
    if (text.field === 'subject' && /^(?: ?[/+&<>|]| [–—-])/.test(gapAfter)) return 'look';
    const does = after && gapAfter === ' ' && (personVerbs.has(after.text) || isDoing(after)) ? after.text : '';
    const second = text.words[hit.at + hit.count + 1];
    if (clitics.has(does) && second && personVerbs.has(second.text)) return 'leak';
    if (speaking.has(does) || (around.owns && sense !== 'month')) return 'leak';
    return does !== '' && (sense === 'everyday' ? !idleVerbs.has(does) : !weakVerbs.has(does)) ? 'look' : null;
  }
  if (around.owns || around.people) return 'leak';
  if (sense === 'month' || sense === 'make') return after && gapAfter === ' ' && personVerbs.has(after.text) && !idleVerbs.has(after.text) ? 'look' : null;
  if (isCapital(after) && gapAfter === ' ' && !formsOfAddress.has(after.text)) return 'look';
  if (before && articles.has(before.text) && !/^(?:la|il|lo|l)$/.test(before.text)) return /^(?:the|a|an|this|that)$/.test(before.text) ? null : 'look';
  if (isCapital(before) && first.gap === ' ' && !before.opens && !personVerbs.has(before.text)) return 'look';
  return 'leak';
}

/** The level of one name that stands alone; null where it is most likely something else. */
export function judgeName(hit: NameHit, text: FieldText): Level {
  const around = aroundOf(hit, text);
  const { first, after } = around;
  const size = hit.text.length;
  const link = linkAt(text, first.start);
  const isFirstName = hit.form.part === 'given' || hit.form.part === 'nick' || hit.form.part === 'middle' || hit.form.part === 'patronymic';
  const sense = senseOf(hit);
  if (link === 'mail' && isFirstName) return text.field === 'bodyText' || text.field === 'quotedText' ? null : 'look';
  if (link === 'link' && sense) return null;
  if (hit.form.part === 'whole' && size < 5 && !link && !text.caseless) return null;
  if (size < 3 && !around.addressed && !around.people && !text.caseless) return first.opens || first.shape === 'lower' || hit.form.script !== first.script ? null : 'look';
  const isPersonal = around.addressed || around.people;
  if (isFirstName && isGreeted(text, hit.at)) return 'look';
  // «Чайка» Чехова, "il Nabucco di Verdi".
  if (hit.form.part === 'surname' && !around.addressed && first.shape === 'title' && (/[»”"] $/.test(first.gap) || (around.before && /^(?:di|by|of|von|de)$/.test(around.before.text) && isCapital(text.words[hit.at - 2]))) && (famousNames.has(hit.form.base) || famousNames.has(hit.text))) return 'look';
  // "my brother Paul", "not Chris from maintenance": somebody else, and the draft says so.
  if (isFirstName && around.before && !around.addressed && kin.has(around.before.text) && first.gap === ' ') return 'look';
  if (isFirstName && around.before && !around.addressed && first.gap === ' ' && (yours.has(around.before.text) || (kin.has(text.words[hit.at - 2]?.text ?? '') && yours.has(text.words[hit.at - 3]?.text ?? '')))) return 'look';
  if (isFirstName && /[«"“„'「『]$/.test(first.gap) && /^[»"”“'」』]/.test(text.folded.raw.slice(lastOf(hit, text).end, lastOf(hit, text).end + 1)) && !isPersonal) return 'look';
  if (isFirstName && around.before?.text === 'not' && after?.text === 'from') return 'look';
  // "Полевой сезон"
  if (hit.form.part === 'surname' && first.opens && /(?:ой|ый|ий|ая)$/.test(hit.text) && !/[сц]к(?:ий|ая|ой)$/.test(hit.text) && after?.shape === 'lower' && around.gapAfter === ' ' && !isDoing(after) && !personVerbs.has(after.text)) return null;
  const isPerson = around.addressed || around.people || around.owns || (after !== null && around.gapAfter === ' ' && (speaking.has(after.text) || isDoing(after)));
  if (!text.caseless && !around.addressed && isOfOtherThing(around, text, hit.at)) return null;
  if (!isPerson && first.shape !== 'lower' && text.saysPlainly(hit.text)) {
    if (first.opens || text.german || text.field === 'subject') return null;
    if (sense) return 'look';
  }
  if (hit.how === 'skeleton') return around.addressed || around.people ? 'leak' : first.opens ? null : 'look';
  if (hit.how === 'typo') {
    if (sense || (first.opens && !around.addressed && size < 6)) return null;
    if (isAnotherEnding(hit.text, hit.form.plain) && !isPersonal) return 'look';
    return around.addressed || (size > 5 && !first.opens && !text.german) || (size > 7 && !text.german) ? 'leak' : 'look';
  }
  if (hit.form.part === 'middle' || hit.form.part === 'patronymic') return first.shape === 'lower' ? null : sense ? null : hit.form.part === 'patronymic' && (isPersonal || (after && around.gapAfter === ' ' && isDoing(after))) ? 'leak' : 'look';
  if (sense) return judgeAmbiguous(sense, around, text, hit);
  if (first.shape === 'lower' && !text.caseless && !link) {
    if (around.addressed) return 'leak';
    if (size < 4) return null;
    if (/(?:ing|ings|ed|ly)$/.test(hit.text)) return null;
    return !isFirstName && size > 5 && hit.how === 'exact' && (around.people || (size > 7 && !(around.before && (articles.has(around.before.text) || isDemonym(hit.text))))) ? 'leak' : size > 4 || around.people ? 'look' : null;
  }
  if (first.shape === 'lower' && size < 4) return text.field === 'attachments' ? 'look' : null;
  return hit.how === 'sound' && size < 5 ? 'look' : 'leak';
}
