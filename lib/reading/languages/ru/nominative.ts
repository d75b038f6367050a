// Russian names as a sentence bends them ("с Ириной Соколовой", "у Максима Рогова"), brought back to the nominative by their endings. It must not know whose they are.
import { men, women } from './first-names.ts';

const fold = (word: string): string => word.toLowerCase();
type Ending = readonly [ending: string, base: string];
/** Endings of men's names in a consonant, -й and -ь, and of men's and women's names in -а and -я. */
const HARD: readonly Ending[] = [['ием', 'ий'], ['ем', 'й'], ['ем', 'ь'], ['ем', ''], ['ом', ''], ['ём', 'ь'], ['ия', 'ий'], ['ию', 'ий'], ['ии', 'ий'], ['ю', 'й'], ['ю', 'ь'], ['я', 'й'], ['я', 'ь'], ['у', ''], ['а', ''], ['е', 'й'], ['е', 'ь'], ['е', '']];
const SOFT: readonly Ending[] = [['ией', 'ия'], ['ией', 'ий'], ['ьей', 'ья'], ['ей', 'я'], ['ей', 'а'], ['ой', 'а'], ['ии', 'ия'], ['ию', 'ия'], ['ы', 'а'], ['и', 'а'], ['и', 'я'], ['и', 'ь'], ['ью', 'ь'], ['е', 'а'], ['е', 'я'], ['у', 'а'], ['ю', 'я']];
/** Names that lose or change a vowel when bent. */
const FLEETING: readonly Ending[] = [['льв', 'лев'], ['павл', 'павел'], ['петр', 'пётр']];

interface Restored {
  readonly name: string;
  readonly isMan: boolean;
}

const cased = (like: string, lower: string): string => (/^\p{Lu}/u.test(like) ? (lower[0] ?? '').toUpperCase() + lower.slice(1) : lower);

function from(word: string, endings: readonly Ending[], known: ReadonlySet<string>): string | null {
  const lower = fold(word);
  for (const [ending, base] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 1) continue;
    const restored = lower.slice(0, lower.length - ending.length) + base;
    if (known.has(restored)) return cased(word, restored);
  }
  return null;
}

/** A first name that is listed, as it stands or bent. `wantsMan` decides where both would do ("Александра"). */
function listed(word: string, wantsMan: boolean | null): Restored | null {
  const lower = fold(word);
  if (wantsMan !== true && women.has(lower)) return { name: word, isMan: false };
  if (wantsMan !== false && men.has(lower)) return { name: word, isMan: true };
  for (const [stem, whole] of FLEETING) if (new RegExp(`^${stem}(?:а|у|ом|е)$`, 'u').test(lower) && wantsMan !== false) return { name: cased(word, whole), isMan: true };
  const man = wantsMan === false ? null : (from(word, HARD, men) ?? from(word, SOFT, men));
  const woman = wantsMan === true ? null : from(word, SOFT, women);
  if (man && woman) return /[уюе]$/u.test(lower) && wantsMan === null && man.length > woman.length ? { name: man, isMan: true } : { name: woman, isMan: false };
  if (man) return { name: man, isMan: true };
  return woman ? { name: woman, isMan: false } : null;
}

const FATHER = /(?:ович|евич|[иь]ич|ыч)(?:а|у|ем|е|ам)?$|(?:овн|евн|ичн|иничн)(?:а|ой|у|ы|е|ою)$/u;
const ofMan = (word: string): boolean => /(?:ович|евич|[иь]ич|ыч)\p{L}{0,2}$/u.test(word);
function father(word: string): string {
  if (ofMan(word)) return word.replace(/(ич|ыч)(?:а|у|ем|е)$/u, '$1');
  return word.replace(/н(?:ой|у|ы|е|ою)$/u, 'на');
}

const STILL = /(?:енко|ко|о|[ыи]х|э|ю)$/u;
function manSurname(word: string): string {
  if (STILL.test(word) && !/[бвгджзклмнпрстфхцчшщй]ю$/u.test(word)) return word;
  if (/(?:ов|ев|ёв|ин|ын)(?:ым|а|у|е|ом)$/u.test(word)) return word.replace(/(?:ым|а|у|е|ом)$/u, '');
  if (/(?:ск|цк|ж)(?:ого|ому|им|ом)$/u.test(word)) return word.replace(/(?:ого|ому|им|ом)$/u, 'ий');
  if (/[бвджзлмнпрст](?:ого|ому|ым)$/u.test(word)) return word.replace(/(?:ого|ому|ым)$/u, 'ый');
  if (/[бвгджзклмнпрстфхцчшщ](?:ом|ем|а|у|е)$/u.test(word) && word.length > 3) return word.replace(/(?:ом|ем|а|у|е)$/u, '');
  if (/[аеёиоуыэюя](?:ем|я|ю)$/u.test(word)) return word.replace(/(?:ем|я|ю)$/u, 'й');
  if (/[лнртс](?:ем|я|ю)$/u.test(word) && word.length > 4) return word.replace(/(?:ем|я|ю)$/u, 'ь');
  return word;
}
function womanSurname(word: string): string {
  if (/(?:ов|ев|ёв|ин|ын)(?:ой|ою|у)$/u.test(word)) return word.replace(/(?:ой|ою|у)$/u, 'а');
  if (/(?:ск|цк)(?:ой|ую|ою)$/u.test(word)) return word.replace(/(?:ой|ую|ою)$/u, 'ая');
  if (/[бвджзлмнпрст](?:ой|ую)$/u.test(word) && word.length > 5) return word.replace(/(?:ой|ую)$/u, 'ая');
  return word;
}
function womanFirst(word: string): string {
  if (word.endsWith('ией')) return `${word.slice(0, -2)}я`;
  if (/[жшчщц]ей$/u.test(word)) return word.replace(/ей$/u, 'а');
  if (word.endsWith('ей') && word.length > 4) return word.replace(/ей$/u, 'я');
  if (word.endsWith('ой')) return word.replace(/ой$/u, 'а');
  if (/[аеиоуюя]и$/u.test(word)) return word.replace(/и$/u, 'я');
  if (/[гкхжшщч]и$/u.test(word)) return word.replace(/и$/u, 'а');
  if (/[^аеёиоуыэюяь]ы$/u.test(word)) return word.replace(/ы$/u, 'а');
  if (/[лнрстдм]и$/u.test(word) && word.length > 3) return word.replace(/и$/u, 'я');
  if (/[^аеёиоуыэюя]у$/u.test(word) && word.length > 3) return word.replace(/у$/u, 'а');
  if (/[аеиоуюя]е$/u.test(word)) return word.replace(/е$/u, 'я');
  if (/[^аеёиоуыэюя]е$/u.test(word) && word.length > 3) return word.replace(/е$/u, 'а');
  if (word.endsWith('ю') && word.length > 3) return word.replace(/ю$/u, 'я');
  return word;
}
const bendMan = (word: string): string => word.replace(/(?:ием|ия|ию)$/u, 'ий').replace(/(?<=[аеоуыэюя])(?:ем|я|ю)$/u, 'й').replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем|а|у)$/u, '');

const rest = (words: readonly string[], isMan: boolean): string[] => words.map((word) => (FATHER.test(word) ? father(word) : isMan ? manSurname(word) : womanSurname(word)));

/** Whom the words after the first one tell of: a man, a woman, or either. */
function toldBy(words: readonly string[]): boolean | null {
  const patronymic = words.find((word) => FATHER.test(word));
  if (patronymic) return ofMan(patronymic);
  if (words.some((word) => /(?:[её]вым|овым|иным|ыным|ским|цким|ского|цкого|скому|цкому|[бвгджзклмнпрстфхцчшщ]ом)$/u.test(word))) return true;
  return words.some((word) => /(?:ов|ев|ёв|ин|ын)ой$|(?:ск|цк)(?:ой|ую|ая)$/u.test(word)) ? false : null;
}

/** Several words whose first one is not listed: the endings must agree. */
function byAgreement(first: string, others: readonly string[], told: boolean | null): string | null {
  const last = others.at(-1) ?? '';
  const pair = `${/(?:ой|ей|ом|ем|ым|[аеиоуыэюя])$/u.exec(first)?.[0] ?? ''}+${/(?:ого|ому|ой|ом|ем|ым|им|ую|[аеиоуыэюя])$/u.exec(last)?.[0] ?? ''}`;
  const man = (name: string): string => [name, ...rest(others, true)].join(' ');
  const woman = (): string => [womanFirst(first), ...rest(others, false)].join(' ');
  if (told === false) return /(?:ой|ей|у|ы|е|ю|и)$/u.test(first) ? woman() : null;
  if (/^(?:ом|ем)\+/u.test(pair)) return /[^аеёиоуыэюяь]$/u.test(last) && !/(?:ом|ем|ым|им|их|ых)$/u.test(last) ? null : man(bendMan(first));
  if (told !== true && /^(?:ой|ей)\+(?:ой|ей)?$/u.test(pair)) return woman();
  if (/^(?:а|я)\+(?:а|я|ого)$/u.test(pair) && (told === true || !/(?:ова|ева|ёва|ина|ына|ая|ка|га|ха)$/u.test(last))) return man(bendMan(first));
  if (/^(?:у|ю)\+(?:у|ю|ому)$/u.test(pair)) return man(bendMan(first));
  if (/^(?:е|и|ы)\+(?:у|а|ому|ого)$/u.test(pair) && /(?:ов|ев|ёв|ин|ын)(?:у|а)$|(?:ому|ого)$/u.test(last)) return man(womanFirst(first));
  if (/^[ыиуюе]\+(?:ой|ую)?$/u.test(pair) && /(?:[^аеёиоуыэюя]|ой|ую)$/u.test(last)) return woman();
  return null;
}

/** The nominative where the endings tell it; else the name as written. */
export function toNominative(name: string): string {
  if (!/^[\u0400-\u04ff\s.-]+$/u.test(name)) return name;
  const words = name.split(' ');
  const [first = '', ...others] = words;
  if (first.includes('-') || first.endsWith('.')) return name;
  if (others.length === 0) {
    if (FATHER.test(first) && !women.has(fold(first))) return father(first);
    const one = listed(first, null);
    if (one) return one.name;
    if (/(?:ов|ев|ёв|ин|ын|ук|юк|як|ян|ич)(?:ом|ым)$/u.test(first)) return manSurname(first);
    if (/(?:ьк|шк|рк|нк)(?:у|е|ой|и)$/u.test(first)) return first.replace(/(?:у|е|ой|и)$/u, 'а');
    if (/[мпбтшжчщгхдзсрлф]ой$/u.test(first) && first.length > 4) return first.replace(/ой$/u, 'а');
    if (/[^аеёиоуыэюякьй]ом$/u.test(first) && first.length > 5) return first.replace(/ом$/u, '');
    return first;
  }
  const told = toldBy(others);
  const known = listed(first, told) ?? (told === null ? null : listed(first, null));
  // Family name first: "Хасанову Роману".
  const second = others.length === 1 && !known ? listed(others[0] ?? '', told) : null;
  if (second && second.name !== others[0]) return [second.isMan ? manSurname(first) : womanSurname(first), second.name].join(' ');
  if (second && !FATHER.test(others[0] ?? '')) return name;
  if (known) {
    if (known.name === first && !known.isMan && others.length === 1 && /[бвгджзлмнпрстфцчшщ]а$/u.test(others[0] ?? '') && !/(?:(?:ов|ев|ёв|ин|ын)|[бвгджзклмнпрстфхцчшщ]н)а$/u.test(others[0] ?? '')) {
      const man = from(first, HARD, men);
      if (man) return [man, ...rest(others, true)].join(' ');
    }
    // Straight already, or a woman's name that a man's genitive would equal.
    if (known.name === first) return FATHER.test(others[0] ?? '') ? [first, ...others.map((word) => (FATHER.test(word) ? father(word) : word))].join(' ') : name;
    return [known.name, ...rest(others, known.isMan)].join(' ');
  }
  return byAgreement(first, others, told) ?? name;
}
