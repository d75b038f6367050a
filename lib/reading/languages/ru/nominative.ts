// Russian names as a sentence bends them ("с Ириной Соколовой", "у Максима Рогова"), brought back to the nominative by their endings. It must not know whose they are.

/** Common men's first names that end alike in another case: without them "Максима" would be taken for a woman's name. */
const MEN = new Set('александр алексей анатолий андрей антон аркадий арсений артем артём артур богдан борис вадим валентин валерий василий виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данила денис дмитрий евгений егор ефим захар иван игнат игорь илья иннокентий кирилл константин корней лев леонид макар максим марат марк матвей мирон михаил назар никита николай олег павел пётр петр платон прохор радик рамиль ренат ринат родион роман руслан рустам савва савелий святослав семен семён сергей станислав степан тимофей тимур трофим фёдор федор филипп фрол эдуард эльдар эмиль юрий яков ярослав аян ерлан нурлан арман марсель наиль ильдар айрат'.split(' '));

const VOWEL = /[аеёиоуыэюя]$/u;

function man(word: string): string | null {
  const lower = word.toLowerCase();
  for (const [ending, base] of [['ем', 'й'], ['ем', 'ь'], ['ом', ''], ['ём', 'ь'], ['ю', 'й'], ['ю', 'ь'], ['я', 'й'], ['я', 'ь'], ['у', ''], ['а', ''], ['е', 'й'], ['е', ''], ['ей', 'я'], ['ой', 'а'], ['ы', 'а'], ['у', 'а'], ['и', 'я']] as const) {
    if (!lower.endsWith(ending)) continue;
    const restored = lower.slice(0, -ending.length) + base;
    if (MEN.has(restored)) return word.slice(0, word.length - ending.length) + base;
  }
  return null;
}

function patronymic(word: string): string | null {
  if (/(?:ович|евич|ич)(?:а|у|ем|е)$/u.test(word)) return word.replace(/(?:а|у|ем|е)$/u, '');
  if (/(?:овн|евн|ичн)(?:ой|у|ы|е|ою)$/u.test(word)) return word.replace(/(?:ой|у|ы|е|ою)$/u, 'а');
  return null;
}

function manSurname(word: string): string {
  if (/(?:ов|ев|ёв|ин|ын)(?:ым|а|у|е|ом)$/u.test(word)) return word.replace(/(?:ым|а|у|е|ом)$/u, '');
  if (/(?:ск|цк)(?:ого|ому|им|ом)$/u.test(word)) return word.replace(/(?:ого|ому|им|ом)$/u, 'ий');
  if (/[бвгджзклмнпрстфхцчшщ](?:ом|ем|а|у|е)$/u.test(word) && word.length > 4) return word.replace(/(?:ом|ем|а|у|е)$/u, '');
  return word;
}
function womanSurname(word: string): string {
  if (/(?:ов|ев|ёв|ин|ын)(?:ой|у)$/u.test(word)) return word.replace(/(?:ой|у)$/u, 'а');
  if (/(?:ск|цк)(?:ой|ую)$/u.test(word)) return word.replace(/(?:ой|ую)$/u, 'ая');
  return word;
}
function womanFirst(word: string): string {
  if (/(?:[^аеёиоуыэюя]|и)ей$/u.test(word) && word.length > 4) return word.replace(/ей$/u, 'я');
  if (word.endsWith('ой')) return word.replace(/ой$/u, 'а');
  if (word.endsWith('ией')) return word.replace(/ией$/u, 'ия');
  if (/[гкхжшщч]и$/u.test(word)) return word.replace(/и$/u, 'а');
  if (word.endsWith('ии')) return word.replace(/ии$/u, 'ия');
  if (/[^аеёиоуыэюя]ы$/u.test(word)) return word.replace(/ы$/u, 'а');
  if (/[^аеёиоуыэюя]у$/u.test(word) && word.length > 3) return word.replace(/у$/u, 'а');
  if (/[^аеёиоуыэюя]е$/u.test(word) && word.length > 3) return word.replace(/е$/u, 'а');
  if (word.endsWith('ю') && word.length > 3) return word.replace(/ю$/u, 'я');
  return word;
}

/** The nominative where the endings tell it; else the name as written. */
export function toNominative(name: string): string {
  if (!/^[\u0400-\u04ff\s.-]+$/u.test(name)) return name;
  const words = name.split(' ');
  const first = words[0] ?? '';
  const isMan = MEN.has(first.toLowerCase());
  const father = words.map((word) => (/(?:ович|евич|ич|овн|евн|ичн)\p{L}{0,2}$/u.test(word) ? word : null)).find((word) => word !== null);
  const fatherMan = father ? /(?:ович|евич|ич)\p{L}{0,2}$/u.test(father) : null;
  if (isMan || (fatherMan === true && words.length === 1)) return words.map((word, i) => (i === 0 ? word : (patronymic(word) ?? word))).join(' ');
  const restored = man(first);
  if (restored && fatherMan !== false) return [restored, ...words.slice(1).map((word) => patronymic(word) ?? manSurname(word))].join(' ');
  if (words.length === 1 && !/(?:ой|ей|ою)$/u.test(first)) return patronymic(first) ?? (first.endsWith('ом') && first.length > 4 ? first.replace(/ом$/u, '') : first);
  if (fatherMan === false || /(?:ой|ей|у|ы|е|ю|и)$/u.test(first)) {
    const oblique = words.slice(1).some((word) => /(?:ой|ую|овне|овны|овной|евной|евне|ичной)$/u.test(word)) || /(?:ой|ей)$/u.test(first) || words.slice(1).some((word) => patronymic(word) !== null);
    if (!oblique) return name;
    return [womanFirst(first), ...words.slice(1).map((word) => patronymic(word) ?? womanSurname(word))].join(' ');
  }
  if (!VOWEL.test(first) && words.length >= 2 && words.slice(1).some((word) => /(?:овым|евым|иным|ским)$/u.test(word))) return [first.replace(/ом$/u, ''), ...words.slice(1).map(manSurname)].join(' ');
  return name;
}
