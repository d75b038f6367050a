// Whether one word that may be somebody's name is said of that person here: from its capital, its place and its neighbours.
import { aroundOf, isCapital, type Around } from './around.ts';
import { articles, beforePlaces, formsOfAddress, monthNeighbours, personVerbs } from '../data/neighbour-words.ts';
import { isEveryday } from './everyday-words.ts';
import { linkAt, type FieldText } from '../text/field-text.ts';
import type { NameHit } from './name-hits.ts';
import { senseOf, type Sense } from './name-senses.ts';
import { isFirstName, isOfOtherThing, isOfSomebodyElse } from './somebody-else.ts';
import type { Word } from '../text/words-of.ts';

export type Level = 'leak' | 'look' | null;
/** "calabresi": where somebody is from. */
const isDemonym = (word: string): boolean => /es[ei]$/.test(word);
/** What towns, hopes and months do as well as people. */
const weakVerbs = new Set('has is was will may might can could would is e è era ha была был будет hat ist war and for in the still also just never already не уже fa mi ti ci si non'.split(' '));
const idleVerbs = new Set('is was will may e è era был будет ist war and for in the не'.split(' '));
/** What somebody did or does, by its ending: "обещал", "promised", "noleggia". */
const isDoing = ({ text, shape }: Word): boolean => shape === 'lower' && (personVerbs.has(text) ? !weakVerbs.has(text) : /(?:[аяеиуы]л(?:а|ся|ась)?|(?:[аяеи]ет|ит|ет)(?:ся)?)$/.test(text) && text.length > 3);
const predicates = /^(?:готов|соглас|свобод|занят|рад|прав|уверен|долж|может|знает|хочет)/;
/** An adjective and a noun that agree: "Киевская улица", "Донского монастыря", "Синицын дом". */
const isDescribing = (name: string, { text, shape }: Word): boolean =>
  shape === 'lower' && text.length > 2 && !predicates.test(text) && ((/(?:ая|[иы]на|[ое]ва)$/.test(name) && /[аяь]$/.test(text)) || (name.endsWith('ую') && /[уюь]$/.test(text)) || (/[оие]го$/.test(name) && /[ая]$/.test(text)) || (/(?:ий|ый|ой|ын|ин|[ое]в)$/.test(name) && /[^аеиоуыэюя]$/.test(text) && !/(?:л|лся|т|тся|шь)$/.test(text)));
const clitics = new Set('mi ti ci si ne lo la gli le vi'.split(' '));
const speaking = new Set('phoned rang emailed texted promised mentioned offered suggested insisted reckons answered replied confirmed обещал обещала предложил предложила предлагал звонил звонила рассказал рассказала посоветовал советует согласился согласилась отвечает ответил ответила говорила заехал заедет приедет noleggia ripara propone accetta promette risponde conferma assicura telefona insiste said says told knows knew thinks wants wanted agreed prefers asked asks wrote writes loves speaks dice conosce vuole dice chiede scrive parla сказал сказала говорит знает хочет просил просила пишет sagt'.split(' '));

/** Zanoni is no Zanon, and Collins no Collis: where only the end differs it may well be another family. */
const isAnotherEnding = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length) - 1) === b.slice(0, Math.min(a.length, b.length) - 1) && a.slice(-1) !== a.slice(-2, -1);

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
  const isFirst = isFirstName(hit);
  const sense = senseOf(hit);
  if (link === 'mail' && isFirst) return text.field === 'bodyText' || text.field === 'quotedText' ? null : 'look';
  if (link === 'link' && sense) return null;
  if (hit.form.part === 'whole' && size < 5 && !link && !text.caseless) return null;
  if (size < 3 && !around.addressed && !around.people && !text.caseless) return first.opens || first.shape === 'lower' || hit.form.script !== first.script ? null : 'look';
  const isPersonal = around.addressed || around.people;
  if (isOfSomebodyElse(hit, text, around)) return 'look';
  // "Полевой сезон"
  if (hit.form.part === 'surname' && first.opens && /(?:ой|ый|ий|ая)$/.test(hit.text) && !/[сц]к(?:ий|ая|ой)$/.test(hit.text) && after?.shape === 'lower' && around.gapAfter === ' ' && !isDoing(after) && !personVerbs.has(after.text)) return null;
  const does = after !== null && around.gapAfter === ' ' && (personVerbs.has(after.text) || isDoing(after));
  // "Плотников я нашёл": many of a trade, and nobody's name.
  if (hit.form.part === 'surname' && !isPersonal && !does && /[а-я]{3}[ое]в$/.test(hit.text) && (first.opens || first.shape === 'lower') && isEveryday(hit.text.slice(0, -2))) return first.shape === 'lower' ? null : 'look';
  // "Невская вода": of a town or a river.
  if (hit.form.part === 'surname' && !isPersonal && !around.owns && (first.opens || first.shape === 'lower') && after && around.gapAfter === ' ' && !does && isDescribing(hit.text, after)) return first.shape === 'lower' ? null : 'look';
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
    return !isFirst && size > 5 && hit.how === 'exact' && (around.people || (size > 7 && !(around.before && (articles.has(around.before.text) || isDemonym(hit.text))))) ? 'leak' : size > 4 || around.people ? 'look' : null;
  }
  if (first.shape === 'lower' && size < 4) return text.field === 'attachments' ? 'look' : null;
  return hit.how === 'sound' && size < 5 ? 'look' : 'leak';
}
