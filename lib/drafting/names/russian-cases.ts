// Puts a Russian given name, patronymic or family name into a case; null wherever spelling alone does not settle the form.
// Own rules: petrovich 0.2.1 answers every name, and some wrongly (Сашы, Лёшой, Ильичем, Орёла), where an empty slot is wanted.
import type { Sex } from './russian-given.ts';

export type RussianCase = 'genitive' | 'dative' | 'accusative' | 'instrumental';
export const RUSSIAN_CASES: readonly RussianCase[] = ['genitive', 'dative', 'accusative', 'instrumental'];

type Endings = readonly [genitive: string, dative: string, accusative: string, instrumental: string | null];
const inCase = (stem: string, endings: Endings, wanted: RussianCase): string | null => {
  const ending = endings[RUSSIAN_CASES.indexOf(wanted)];
  return ending === null || ending === undefined ? null : stem + ending;
};
export const syllables = (word: string): number => word.match(/[аеёиоуыэюя]/giu)?.length ?? 0;
const folded = (word: string): string => word.toLowerCase().replace(/ё/gu, 'е');
const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** -а, -я. After a hissing sign the instrumental hangs on the stress: `hissing` is its ending, null where that is not known. */
function firstDeclension(word: string, wanted: RussianCase, hissing: string | null): string | null {
  const stem = word.slice(0, -1);
  if (folded(word).endsWith('ия')) return inCase(stem, ['и', 'и', 'ю', 'ей'], wanted);
  if (word.endsWith('я')) return inCase(stem, ['и', 'е', 'ю', folded(word) === 'илья' ? 'ёй' : 'ей'], wanted);
  const afterHissing = /[жшчщц]$/iu.test(stem);
  return inCase(stem, [/[гкхжшчщ]$/iu.test(stem) ? 'и' : 'ы', 'е', 'у', afterHissing ? hissing : 'ой'], wanted);
}

/** A consonant, -й, -ь of a man. */
function secondDeclension(word: string, wanted: RussianCase, hissing: string | null): string | null {
  const stem = word.slice(0, -1);
  if (/[йь]$/iu.test(word)) return inCase(stem, ['я', 'ю', 'я', 'ем'], wanted);
  return inCase(word, ['а', 'у', 'а', /[жшчщ]$/iu.test(word) ? hissing : word.endsWith('ц') ? 'ем' : 'ом'], wanted);
}

const isIndeclinable = (word: string): boolean => /[оеиуэюыё]$/iu.test(word);
const GIVEN_STEMS: Readonly<Record<string, string>> = { лев: 'Льв', павел: 'Павл', петр: 'Петр' };
const SOFT_FEMALE = listed('руфь юдифь эсфирь нинель адель ассоль');

export function declineGiven(name: string, sex: Sex | null, wanted: RussianCase): string | null {
  const key = folded(name);
  if (/[аеиоуыэю]а$/iu.test(name) || isIndeclinable(name)) return name;
  if (/[ая]$/iu.test(name)) return firstDeclension(name, wanted, 'ей');
  if (sex === null) return null;
  if (sex === 'male') {
    const stem = GIVEN_STEMS[key];
    return stem ? inCase(stem, ['а', 'у', 'а', 'ом'], wanted) : secondDeclension(name, wanted, 'ем');
  }
  if (key === 'любовь') return inCase('Любов', ['и', 'и', 'ь', 'ью'], wanted);
  if (!name.endsWith('ь')) return name;
  return SOFT_FEMALE.has(key) ? inCase(name.slice(0, -1), ['и', 'и', 'ь', 'ью'], wanted) : null;
}

export function declinePatronymic(name: string, wanted: RussianCase): string | null {
  if (name.endsWith('на')) return firstDeclension(name, wanted, null);
  // Илья, Лука, Фома, Кузьма carry the stress to the end.
  return inCase(name, ['а', 'у', 'а', /(?:льич|лукич|фомич|кузьмич)$/iu.test(name) ? 'ом' : 'ем'], wanted);
}

/** A noun, though it looks like a woman's -ин: a man's is Щербины; a woman's may be either. */
const NOUN_IN_INA = listed('щербина калина малина смородина былина середина дубина бузина рябина осина долина година скотина перепелина картина ягодина лучина');
const FRENCH_STRESS = listed('дюма петипа золя люка тома ферма');
/** A vowel that may fall out or stay. */
const UNSETTLED = listed('заяц орел козел осел котел дятел щегол хохол пепел воробей соловей муравей репей ручей огонь головня');
const STRESSED_EC = listed('кравец швец стрелец купец мудрец боец жнец певец творец дворец гонец борец кузнец писец');

const ADJECTIVE_HARD: Endings = ['ого', 'ому', 'ого', 'ым'];
const ADJECTIVE_VELAR: Endings = ['ого', 'ому', 'ого', 'им'];
const ADJECTIVE_SOFT: Endings = ['его', 'ему', 'его', 'им'];

function declineManly(name: string, wanted: RussianCase): string | null {
  const stem = name.slice(0, -2);
  if (/[оеё]в$/iu.test(name) || (/[иы]н$/iu.test(name) && syllables(name) > 1)) return inCase(name, ['а', 'у', 'а', 'ым'], wanted);
  if (name.endsWith('ой') && syllables(name) > 1) return inCase(stem, /[гкхжшчщ]$/iu.test(stem) ? ADJECTIVE_VELAR : ADJECTIVE_HARD, wanted);
  if (name.endsWith('ый')) return inCase(stem, ADJECTIVE_HARD, wanted);
  if (/[гкх]ий$/iu.test(name)) return inCase(stem, ADJECTIVE_VELAR, wanted);
  if (/[нжшщ]ий$/iu.test(name)) return inCase(stem, ADJECTIVE_SOFT, wanted);
  if (name.endsWith('ий')) return null; // Палия, but Рабочего
  if (name.endsWith('ых')) return name;
  if (name.endsWith('их')) return /[гкхжшчщ]их$/iu.test(name) ? name : null; // Эрлиха, but Долгих
  if (/(?:ень|оть|[^чв]ок|[^аоуы]ек|ёк|ёл)$/iu.test(name)) return null;
  if (name.endsWith('ец')) {
    const short = syllables(name) === 1 ? name.slice(0, -1) : /[аеиоуыэюя]ец$/iu.test(name) ? `${stem}й` : name.endsWith('лец') ? `${stem}ь` : stem;
    return inCase(`${short}ц`, ['а', 'у', 'а', STRESSED_EC.has(folded(name)) ? 'ом' : null], wanted);
  }
  const stressedIch = /^(?:ильич|лукич|фомич|кузьмич)$/iu.test(name);
  return secondDeclension(name, wanted, name.endsWith('ич') && syllables(name) > 1 ? (stressedIch ? 'ом' : 'ем') : null);
}

function declineWomanly(name: string, wanted: RussianCase): string | null {
  const stem = name.slice(0, -1);
  if (NOUN_IN_INA.has(folded(name))) return null;
  if (/(?:[оеё]в|[иы]н)а$/iu.test(name)) return inCase(stem, ['ой', 'ой', 'у', 'ой'], wanted);
  if (/[жшчщ]ая$/iu.test(name)) return inCase(name.slice(0, -2), ['ей', 'ей', 'ую', 'ей'], wanted);
  if (name.endsWith('ая')) return inCase(name.slice(0, -2), ['ой', 'ой', 'ую', 'ой'], wanted);
  if (name.endsWith('яя')) return inCase(name.slice(0, -2), ['ей', 'ей', 'юю', 'ей'], wanted);
  return /[ая]$/iu.test(name) ? firstDeclension(name, wanted, null) : name;
}

function declineOneFamily(name: string, sex: Sex | null, wanted: RussianCase): string | null {
  const key = folded(name);
  if (UNSETTLED.has(key)) return sex === 'female' && !/[ая]$/iu.test(name) ? name : null;
  if (isIndeclinable(name) || FRENCH_STRESS.has(key) || /[аеиоуыэю]а$/iu.test(name)) return name;
  const looksWomanly = /(?:(?:[оеё]в|[иы]н)а|[ая]я)$/iu.test(name) && !NOUN_IN_INA.has(key);
  if (sex === 'female') return declineWomanly(name, wanted);
  if (/[ая]$/iu.test(name)) return looksWomanly && sex === null ? null : firstDeclension(name, wanted, null);
  return sex === 'male' ? declineManly(name, wanted) : name.endsWith('ых') ? name : null;
}

/** Double names part by part. */
export function declineFamily(name: string, sex: Sex | null, wanted: RussianCase): string | null {
  const parts = name.split('-').map((part) => declineOneFamily(part, sex, wanted));
  return parts.includes(null) ? null : parts.join('-');
}
