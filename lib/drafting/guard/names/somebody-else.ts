// Where a draft itself says that a name is another's: a relative, a street, a work, somebody with another surname. It must not know what is on record.
import { isCapital, type Around, aroundOf } from './around.ts';
import { famousNames, givenWords, monthNames } from '../data/ambiguous-words.ts';
import { articles, formsOfAddress, properAfter, properBefore, streetWords } from '../data/neighbour-words.ts';
import { isEveryday } from './everyday-words.ts';
import type { FieldText } from '../text/field-text.ts';
import type { NameHit } from './name-hits.ts';
import { isWord } from './name-senses.ts';
import { isGivenName } from './nicknames.ts';
import type { Word } from '../text/words-of.ts';

export const isFirstName = ({ form: { part } }: NameHit): boolean => part === 'given' || part === 'nick' || part === 'middle' || part === 'patronymic';

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

/** "Mont Blanc", "Oscar ceremony", "улица Гагарина". */
export function isOfOtherThing({ before, after, first, gapAfter, owns }: Around, { words }: FieldText, at: number): boolean {
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
const viaBefore = new Set('in di da a su la alla dalla della nella sulla e allo studio'.split(' '));
const articlesOfStreets = new Set('di by d dei del della delle degli dello di im am der den de la'.split(' '));

/** "give my love to Emma", "передай привет Анне": somebody near the reader. */
function isGreeted({ words }: FieldText, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return [...before.slice(1), words[at]].every((word) => word !== undefined && !/[.!?\n]/.test(word.gap)) && before.some(({ text }) => greetings.has(text)) && before.at(-1)?.shape === 'lower';
}
const greetings = new Set('love regards greetings saluti saluta salutami abbraccio bacio привет поклон gruß grusse gruss'.split(' '));
const lastOf = (hit: NameHit, { words }: FieldText): Word => words[hit.at + hit.count - 1] as Word;
const yours = new Set('your ваш ваша вашего вашей вашу вашему вашим твой твоя твоего твоей твою твоему твоим vostra vostro vostri tuo tua suo sua ihr ihre ihrem ihren dein deine deinem deiner votre ton ta'.split(' '));
/** Somebody's own relative may be the very person; only the reader's is another. */
const kin = new Set('neighbour neighbor landlord landlady tenant flatmate postman receptionist secretary driver boss vicino vicina inquilino inquilina collega capo segretaria segretario autista сосед соседка соседу соседа соседке коллега коллеге коллеги начальник начальница секретарь секретарша водитель бухгалтер nachbar nachbarin kollege kollegin chef chefin voisin voisine brother sister husband wife son daughter father mother uncle aunt cousin dad mum mom nephew niece grandfather grandmother fratello sorella marito moglie figlio figlia padre madre zio zia cugino cugina nonno nonna nipote papa mamma cognato cognata suocero suocera брат брата братом сестра сестре сестры сестрой муж мужа мужем жена жены жене женой сын сына дочь дочери отец отца мать дядя тетя дед бабушка племянник племянница bruder schwester mann frau sohn tochter vater mutter onkel tante'.split(' '));
const things = new Set('dog cat horse pony parrot hamster boat yacht ship cane gatto gatta cavallo barca nave traghetto кот кошка собака пес конь лошадь попугай теплоход пароход корабль яхта катер ледокол ураган hund katze pferd schiff boot chien chat'.split(' '));

/** "your brother Paul", "not Chris from maintenance", «Чайка» Чехова. */
export function isOfSomebodyElse(hit: NameHit, text: FieldText, { before, after, first, addressed, people }: Around): boolean {
  const { words } = text;
  if (!isFirstName(hit)) {
    const isWork = /[»”"] $/.test(first.gap) || (before !== null && /^(?:di|by|of|von|de)$/.test(before.text) && isCapital(words[hit.at - 2]));
    return hit.form.part === 'surname' && !addressed && first.shape === 'title' && isWork && (famousNames.has(hit.form.base) || famousNames.has(hit.text));
  }
  if (isGreeted(text, hit.at) || (before?.text === 'not' && after?.text === 'from')) return true;
  const whose = before && kin.has(before.text) ? words[hit.at - 2] : before;
  if (before && !addressed && first.gap === ' ' && (things.has(before.text) || yours.has(whose?.text ?? ''))) return true;
  return !addressed && !people && /[«"“„'「『]$/.test(first.gap) && /[»"”“'」』]/.test(text.folded.raw.charAt(lastOf(hit, text).end));
}
