// The case forms of a Russian name or word, for both genders, since a record does not say which. Too many forms are no harm here: they are looked for, never written.

const endingsOf: readonly (readonly [RegExp, number, string])[] = [
  [/(?:ов|ев|ин|ын)$/, 0, ' а у ым ом е ы ых ой ыми'],
  [/(?:ова|ева|ина|ына)$/, 1, ' а у ы ой е ых ым ыми ою'],
  [/(?:[сцк]кий|[гкх]ий)$/, 2, 'ий ого ому им ом ая ой ую ие их ими'],
  [/(?:[сц]кой)$/, 2, 'ой ого ому им ом ая ую ие их ими'],
  [/(?:[сц]кая)$/, 2, 'ая ой ую ою ий ого ому им ом ие их ими'],
  [/(?:ый|ой)$/, 2, 'ый ой ого ому ым ом ая ую ые ых ыми'],
  [/ая$/, 2, 'ая ой ую ою ые ых ым ыми ый ого ому ом'],
  [/яя$/, 2, 'яя ей юю ий его ему им ем их'],
  [/ия$/, 1, 'я и ю ей'],
  [/я$/, 1, 'я и е ю ей ею ям ями ях'],
  [/[гкхжшчщц]а$/, 1, 'а и ы е у ой ою ей ам ами ах'],
  [/а$/, 1, 'а ы е у ой ою ам ами ах'],
  [/ий$/, 1, 'й я ю ем и е'],
  [/й$/, 1, 'й я ю ем е и'],
  [/ь$/, 1, 'ь я ю ем е и ью ей ям ями ях'],
  [/[жшчщц]$/, 0, ' а у ем ом е и ы ей ами'],
  [/(?:их|ых)$/, 0, ''],
  [/[бвгдзклмнпрстфх]$/, 0, ' а у ом е ы и ам ами ах ов'],
  [/о$/, 1, 'о а у ом е'],
];
/** Stems that lose or change a vowel when an ending follows. */
const shifted: readonly (readonly [RegExp, string])[] = [[/^лев$/, 'льв'], [/^павел$/, 'павл'], [/лец$/, 'льц'], [/([^аеиоуыэюя])ец$/, '$1ц'], [/([аоуыэи])ец$/, '$1йц'], [/([^аеиоуыэюя])[ое]к$/, '$1к'], [/([кг])ел$/, '$1л'], [/([тпвг])ер$/, '$1р'], [/([дг])онь$/, '$1н'], [/ень$/, 'н']];

/** All forms of one folded Cyrillic word, itself first. */
export function russianCases(word: string): readonly string[] {
  const forms = new Set([word]);
  if (word.length < 2) return [word];
  const rule = endingsOf.find(([pattern]) => pattern.test(word));
  if (!rule) return [word];
  const [, cut, endings] = rule;
  const stem = cut > 0 ? word.slice(0, -cut) : word;
  for (const ending of endings.split(' ')) forms.add(stem + ending);
  for (const [pattern, put] of shifted) if (pattern.test(word)) for (const ending of ['а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ам', 'ами']) forms.add(word.replace(pattern, put) + ending);
  if (/[ая]$/.test(word)) for (const ending of ['ин', 'ина', 'ину', 'иной', 'ином', 'иным', 'ино', 'ины', 'иных']) forms.add(word.slice(0, -1) + ending);
  return [...forms];
}

const strippable = /(?:ами|ями|ого|ому|ыми|ом|ем|ой|ей|ою|ым|ых|ам|ах|ям|ях|ов|[аеиуыюяо])$/;
/** A foreign name without its Russian ending; the word itself where it has none. */
export function withoutRussianEnding(word: string): string {
  const bare = word.replace(strippable, '');
  return bare.length < 2 ? word : bare;
}
