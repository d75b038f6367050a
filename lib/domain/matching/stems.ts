// Words without their endings, so that "bookkeeper" meets "bookkeeping", «бухгалтера» meets «бухгалтерия». Light on purpose: a stem is a key, not a word.

const RUSSIAN = 'иями ями ами иях ях ах иям ям ам ого его ому ему ыми ими ешься ется ится утся ются ешь ете ает яет ает ают яют уют ует ить ать ять еть ыть уть ия ии ию ие ий ый ой ая яя ое ее ые ых их ую юю ей ом ем ов ев ью ла ло ли ет ит ут ют ат ят у ю а я о е и ы ь'.split(' ');
const LATIN = 'azioni azione amenti amento imenti imento mente arsi ersi irsi ando endo ation ations ments ment ings ing ante anti ente enti atori atore are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ers er ies ed es s'.split(' ');
/** What is left must still tell something. */
const SHORTEST = 4;
const SHORTEST_RUSSIAN = 3;

const withoutEnding = (word: string, endings: readonly string[], shortest: number): string => {
  const ending = endings.find((one) => word.length - one.length >= shortest && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

function russianStem(word: string): string {
  const plain = word.length > 5 ? word.replace(/с[яь]$/u, '') : word;
  return withoutEnding(plain, RUSSIAN, SHORTEST_RUSSIAN).replace(/нн$/u, 'н');
}

function latinStem(word: string): string {
  if (word.length <= 3) return word;
  const bare = withoutEnding(word.endsWith('ss') ? word.slice(0, -1) : word, LATIN, SHORTEST).replace(/([bcdfglmnprtvz])\1$/u, '$1');
  const short = bare.replace(/[aeiouy]{1,2}$/u, '');
  return short.length >= 3 ? short : bare;
}

/** `word` folded: lower case, without accents. */
export const stemOf = (word: string): string => (/\p{sc=Cyrillic}/u.test(word) ? russianStem(word) : latinStem(word));
