// How much a text looks as if somebody had written it: the right encoding gives words, a wrong one gives letters that never stand together. It knows no encoding.

const COMMON_SIGNS: ReadonlySet<string> = new Set('–—‘’‚“”„«»…•·€£§©®™°№ªº¿¡  、。・「」『』（）【】〒〜～ー：，！？％＆＋－／＠，．０１２３４５６７８９');
const isLetter = /\p{L}|\p{M}/u;
const isUpper = /\p{Lu}/u;
const isLower = /\p{Ll}/u;

type Script = 'latin' | 'cyrillic' | 'greek' | 'kana' | 'half-kana' | 'kanji' | 'other';
function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0xff66 && code < 0xffa0) return 'half-kana';
  if ((code >= 0x4e00 && code < 0xa000) || code === 0x3005 || (code >= 0xff10 && code <= 0xff5a)) return 'kanji';
  return 'other';
}

/** By how often a text has them. */
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ';
const GREEK = 'αοιετσνηυρπκμλςωδγχθφβξζψ';
function worthOfCyrillic(letter: string): number {
  const rank = RUSSIAN.indexOf(letter.toLowerCase());
  return rank < 0 ? (/[ёЁіІїЇєЄґҐўЎ]/u.test(letter) ? 0.2 : -1.5) : 1.3 - rank * 0.06;
}
/** Less than a Russian one: where both would do it is Russian. */
function worthOfGreek(letter: string): number {
  const rank = GREEK.indexOf(letter.normalize('NFD').charAt(0).toLowerCase());
  return rank < 0 ? -1.5 : 1.2 - rank * 0.07;
}
/** Whole words of capitals are rarer than small letters; the wrong one of two old encodings swaps them. */
const INNER_CAPITAL = 0.15;

/** Of three letters or more, and none that is out of place: by chance few wrong readings hold one. */
const WHOLE_WORD = 0.4;
const isWholeWord = (letters: readonly string[], [first, ...rest]: readonly Script[]): boolean =>
  rest.length > 1 && (first === 'cyrillic' || first === 'greek') && rest.every((script) => script === first) && /^\p{Lu}*\p{Ll}*$/u.test(letters.join(''));

/** The kanji of everyday writing, level 1 of JIS X 0208; others are hardly ever met but in a name. */
let everyday: ReadonlySet<string> | null = null;
function isEveryday(kanji: string): boolean {
  everyday ??= new Set(new TextDecoder('euc-jp').decode(Uint8Array.from({ length: 32 * 94 * 2 }, (_, i) => (i % 2 === 0 ? 0xb0 + Math.floor(i / 188) : 0xa1 + ((i >> 1) % 94)))));
  return everyday.has(kanji) || kanji === '々' || kanji >= '\uff10';
}
/** What else of Japanese stands in a text: kanji without any kana are names at most, half kana alone are hardly ever anything. */
interface Japanese { readonly hasKana: boolean; readonly isOnlyHalf: boolean }
const worthOfKanji = (kanji: string, { hasKana }: Japanese): number => (isEveryday(kanji) ? (hasKana ? 1.8 : 1.3) : hasKana ? 0.5 : 0.3);

interface Word {
  readonly letters: readonly string[];
  readonly scripts: readonly Script[];
}

/** From 1 (all as written) to below 0, by letter beyond ASCII. */
function worthOfWord({ letters, scripts }: Word, japanese: Japanese): number {
  const beyond = scripts.filter((script, i) => script !== 'latin' || (letters[i] ?? '') > '\u007F').length;
  if (beyond === 0) return 0;
  const isAllBeyond = beyond > 1 && beyond === letters.length;
  let worth = isWholeWord(letters, scripts) ? letters.length * WHOLE_WORD : 0;
  letters.forEach((letter, i) => {
    const script = scripts[i];
    const before = scripts[i - 1];
    const innerCapital = i > 0 && isUpper.test(letter) ? INNER_CAPITAL : 0;
    if (script === 'latin') {
      const isForeign = isAllBeyond || ((letters[i - 1] ?? 'a') > '\u007F' && (letters[i + 1] ?? 'a') > '\u007F');
      if (letter > '\u007F') worth += isForeign ? -1.5 : 1.15;
    } else if (script === 'cyrillic') {
      worth += before === 'latin' ? -2 : worthOfCyrillic(letter) - innerCapital;
    } else if (script === 'greek') {
      worth += before === 'latin' ? -2 : worthOfGreek(letter) - innerCapital;
    } else if (script === 'kana') worth += 2;
    else if (script === 'kanji') worth += before === 'half-kana' || (before === 'latin' && isLower.test(letters[i - 1] ?? '')) ? -1 : worthOfKanji(letter, japanese);
    else if (script === 'half-kana') worth += before === 'half-kana' || scripts[i + 1] === 'half-kana' ? (japanese.isOnlyHalf ? 0.2 : 0.6) : -1.5;
    else worth -= 1.5;
    // "ivaNOV": a capital after a small letter, where the other way round is the rule.
    if (i > 0 && script === before && isUpper.test(letter) && isLower.test(letters[i - 1] ?? '')) worth -= 1.6;
  });
  return worth;
}

/** The mean over all signs beyond ASCII of how likely each stands where it stands; 0 where there are none. */
export function plausibility(text: string): number {
  let letters: string[] = [];
  let scripts: Script[] = [];
  let worth = 0;
  let beyond = 0;
  const hasKana = /[\u3040-\u30ff]/u.test(text);
  const japanese = { hasKana, isOnlyHalf: !hasKana && !/[\u4e00-\u9fff]/u.test(text) };
  const end = (): void => {
    if (letters.length > 0) worth += worthOfWord({ letters, scripts }, japanese);
    [letters, scripts] = [[], []];
  };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code > 0x7f) beyond += 1;
    if (isLetter.test(sign) || (code >= 0xff66 && code < 0xffa0)) {
      letters.push(sign);
      scripts.push(scriptOf(code));
      continue;
    }
    end();
    if (code <= 0x7f) continue;
    worth += COMMON_SIGNS.has(sign) ? 0.6 : code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900) ? -4 : -1.5;
  }
  end();
  return beyond === 0 ? 0 : worth / beyond;
}
